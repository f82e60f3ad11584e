using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using Sapling.Content.Designing;

namespace Sapling.Taxonomies.Fields;

/// <summary>Settings of the editor Tags.</summary>
internal sealed class TaxonomyFieldTagsSettingsDriver(SettingTexts texts, IStringLocalizer<TaxonomyFieldTagsSettingsDriver> localizer) : FieldSettingsDriver<TaxonomyField, TaxonomyFieldTagsEditorSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    public override bool CanHandleModel(ContentPartFieldDefinition model) => base.CanHandleModel(model) && model.Editor() == "Tags";

    protected override string Location => "Content:20";

    protected override ValueTask DeclareAsync(SettingsForm<TaxonomyFieldTagsEditorSettings> form, ContentPartFieldDefinition field)
    {
        form.Title = S["Tags"];
        form.Check(S["Editors may add tags"], settings => settings.Open, (settings, value) => settings.Open = value);
        return ValueTask.CompletedTask;
    }
}
