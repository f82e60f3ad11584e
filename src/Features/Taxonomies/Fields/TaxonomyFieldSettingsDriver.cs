using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.Settings;
using Sapling.Content.Designing;
using YesSql;
using YesSql.Services;

namespace Sapling.Taxonomies.Fields;

/// <summary>Settings of categories.</summary>
internal sealed class TaxonomyFieldSettingsDriver(SettingTexts texts, IContentDefinitionManager definitions, ISession session, IStringLocalizer<TaxonomyFieldSettingsDriver> localizer) : FieldSettingsDriver<TaxonomyField, TaxonomyFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override async ValueTask DeclareAsync(SettingsForm<TaxonomyFieldSettings> form, ContentPartFieldDefinition field)
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).Where(type => type.Parts.Any(part => part.PartDefinition.Name == nameof(TaxonomyPart))).Select(type => type.Name).ToArray();
        var taxonomies = await session.QueryIndex<ContentItemIndex>(item => item.ContentType.IsIn(types) && item.Latest).OrderBy(item => item.DisplayText).ListAsync();
        var options = taxonomies.Select(taxonomy => new SettingOption(taxonomy.ContentItemId, taxonomy.DisplayText ?? taxonomy.ContentItemId)).ToList();

        // One that is chosen stays choosable, also while it does not exist.
        if (form.Settings.TaxonomyContentItemId is { Length: > 0 } chosen && options.All(option => option.Value != chosen))
        {
            options.Add(new SettingOption(chosen, chosen));
        }

        form.HintAndRequired()
            .Choice(S["Taxonomy"], options.Prepend(new SettingOption(string.Empty, S["None yet"])), settings => settings.TaxonomyContentItemId, (settings, text) => settings.TaxonomyContentItemId = text)
            .Check(S["Only one term"], settings => settings.Unique, (settings, value) => settings.Unique = value)
            .Check(S["Only terms without others below"], settings => settings.LeavesOnly, (settings, value) => settings.LeavesOnly = value)
            .Check(S["Editors may add terms"], settings => settings.Open, (settings, value) => settings.Open = value)
            .Line(S["Placeholder"], settings => settings.Placeholder, (settings, text) => settings.Placeholder = text, S["Shown in the empty field, as an example."]);
    }
}
