using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Liquid;
using Sapling.Content.Designing;

namespace Sapling.Contents.Alias;

/// <summary>Settings of the alias.</summary>
internal sealed class AliasPartSettingsDriver(SettingTexts texts, ILiquidTemplateManager templates, IStringLocalizer<AliasPartSettingsDriver> localizer) : PartSettingsDriver<AliasPart, AliasPartSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<AliasPartSettings> form, ContentTypePartDefinition part)
    {
        form
            .Choice(S["Who writes the alias"], [(AliasPartOptions.Editable, S["The editor"].Value), (AliasPartOptions.GeneratedDisabled, S["The template; editors see it"].Value)], settings => settings.Options, (settings, value) => settings.Options = value)
            .Template(templates, S["Template"], settings => settings.Pattern, (settings, text) => settings.Pattern = text, S["Liquid that makes the alias when it is empty."]);
        return ValueTask.CompletedTask;
    }
}
