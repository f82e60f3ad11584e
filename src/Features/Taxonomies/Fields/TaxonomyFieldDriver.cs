using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Taxonomies.ViewModels;
using Sapling.Content.Fields;
using Sapling.Content.Managing;
using Sapling.Taxonomies.Terms;

namespace Sapling.Taxonomies.Fields;

/// <summary>Displays and edits <see cref="TaxonomyField"/> as a list of terms to tick.</summary>
internal sealed class TaxonomyFieldDriver(LatestItems items, FieldRules<TaxonomyField> rules) : TermsDriver<DisplayTaxonomyFieldViewModel, EditTaxonomyFieldViewModel>(items, rules)
{
    protected override async ValueTask OfferAsync(EditTaxonomyFieldViewModel model, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
        var chosen = model.Field.TermContentItemIds;
        model.UniqueValue = settings.Unique ? chosen.FirstOrDefault() : null;
        model.Taxonomy = await TaxonomyAsync(settings);
        if (model.Taxonomy is null)
        {
            return;
        }

        model.TermEntries = TermTree.Read(model.Taxonomy).Nodes.Select(node => new TermEntry
        {
            Term = node.Term,
            ContentItemId = node.Term.ContentItemId,
            Selected = chosen.Contains(node.Term.ContentItemId),
            Level = node.Level,
            IsLeaf = node.IsLeaf,
        }).ToList();
    }

    protected override async Task<IEnumerable<string>> ChosenAsync(UpdateFieldEditorContext context, TaxonomyFieldSettings settings)
    {
        var input = await FormAsync<Input>(context);
        return settings.Unique
            ? string.IsNullOrEmpty(input.UniqueValue) ? [] : [input.UniqueValue]
            : input.TermEntries.Where(entry => entry.Selected).Select(entry => entry.ContentItemId).OfType<string>();
    }

    private sealed class Input
    {
        public List<Choice> TermEntries { get; set; } = [];

        public string? UniqueValue { get; set; }
    }

    private sealed class Choice
    {
        public string? ContentItemId { get; set; }

        public bool Selected { get; set; }
    }
}
