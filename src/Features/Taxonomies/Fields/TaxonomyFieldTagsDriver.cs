using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Taxonomies.ViewModels;
using Sapling.Content.Fields;
using Sapling.Content.Managing;
using Sapling.Taxonomies.Terms;

namespace Sapling.Taxonomies.Fields;

/// <summary>Displays and edits <see cref="TaxonomyField"/> as tags: the names are stored beside the ids.</summary>
internal sealed class TaxonomyFieldTagsDriver(LatestItems items, FieldRules<TaxonomyField> rules) : TermsDriver<DisplayTaxonomyFieldTagsViewModel, EditTagTaxonomyFieldViewModel>(items, rules)
{
    protected override async ValueTask OfferAsync(EditTagTaxonomyFieldViewModel model, BuildFieldEditorContext context)
    {
        var chosen = model.Field.TermContentItemIds;
        model.TermContentItemIds = string.Join(',', chosen);
        model.Taxonomy = await TaxonomyAsync(context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>());
        model.TagTermEntries = model.Taxonomy is null ? "[]" : JsonSerializer.Serialize(
            TermTree.Read(model.Taxonomy).Nodes.Select(node => new TagTermEntry
            {
                ContentItemId = node.Term.ContentItemId,
                Selected = chosen.Contains(node.Term.ContentItemId),
                DisplayText = node.Term.DisplayText,
                IsLeaf = node.IsLeaf,
            }),
            JsonSerializerOptions.Web);
    }

    protected override async Task<IEnumerable<string>> ChosenAsync(UpdateFieldEditorContext context, TaxonomyFieldSettings settings)
        => ((await FormAsync<Input>(context)).TermContentItemIds ?? [])
            .SelectMany(value => (value ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    protected override void Took(TaxonomyField field, IReadOnlyList<ContentItem> terms)
        => field.SetTagNames([.. terms.Select(term => term.DisplayText ?? string.Empty)]);

    private sealed class Input
    {
        public string[]? TermContentItemIds { get; set; }
    }
}
