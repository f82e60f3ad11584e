using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.Models;
using OrchardCore.Liquid;
using Sapling.Content.Designing;

namespace Sapling.Contents.Items;

/// <summary>What of the items of a type is searched.</summary>
internal sealed class FullTextSettingsDriver(SettingTexts texts, ILiquidTemplateManager templates, IStringLocalizer<FullTextSettingsDriver> localizer) : TypeSettingsDriver<FullTextAspectSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<FullTextAspectSettings> form, ContentTypeDefinition type)
    {
        form.Title = S["What search reads"];
        form.Check(S["The title"], settings => settings.IncludeDisplayText, (settings, value) => settings.IncludeDisplayText = value)
            .Check(S["The body"], settings => settings.IncludeBodyAspect, (settings, value) => settings.IncludeBodyAspect = value)
            .Check(S["The template below"], settings => settings.IncludeFullTextTemplate, (settings, value) => settings.IncludeFullTextTemplate = value)
            .Template(templates, S["Template"], settings => settings.FullTextTemplate, (settings, text) => settings.FullTextTemplate = text, S["Liquid, e.g. {0}", "{{ Model.Content.Article.Lead.Text }}"]);
        return ValueTask.CompletedTask;
    }
}
