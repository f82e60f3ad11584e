using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Liquid;
using OrchardCore.Title.Models;
using Sapling.Content.Designing;

namespace Sapling.Contents.Title;

/// <summary>Settings of the title.</summary>
internal sealed class TitlePartSettingsDriver(SettingTexts texts, ILiquidTemplateManager templates, IStringLocalizer<TitlePartSettingsDriver> localizer) : PartSettingsDriver<TitlePart, TitlePartSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<TitlePartSettings> form, ContentTypePartDefinition part)
    {
        form
            .Choice(S["Who writes the title"],
            [
                (TitlePartOptions.EditableRequired, S["The editor, who must"].Value),
                (TitlePartOptions.Editable, S["The editor, who may"].Value),
                (TitlePartOptions.GeneratedDisabled, S["The template; editors see it"].Value),
                (TitlePartOptions.GeneratedHidden, S["The template; editors do not see it"].Value),
            ], settings => settings.Options, (settings, value) => settings.Options = value)
            .Template(templates, S["Template"], settings => settings.Pattern, (settings, text) => settings.Pattern = text, S["Liquid that makes the title when the item is saved."])
            .Line(S["Placeholder"], settings => settings.Placeholder, (settings, text) => settings.Placeholder = text, S["Shown in the empty field, as an example."])
            .Check(S["Shown to readers"], settings => settings.RenderTitle, (settings, value) => settings.RenderTitle = value, S["Untick it when the template of the theme shows the title by itself."]);
        return ValueTask.CompletedTask;
    }
}
