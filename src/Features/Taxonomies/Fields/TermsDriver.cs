using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using Sapling.Content.Fields;
using Sapling.Content.Managing;
using Sapling.Taxonomies.Terms;

namespace Sapling.Taxonomies.Fields;

/// <summary>What the editors of a taxonomy field share: only terms of the field's taxonomy can be chosen, whatever a form sends.</summary>
internal abstract class TermsDriver<TDisplay, TEditor>(LatestItems items, FieldRules<TaxonomyField> rules) : FieldDriver<TaxonomyField, TDisplay, TEditor>(rules)
    where TDisplay : class, IFieldView<TaxonomyField>
    where TEditor : class, IFieldView<TaxonomyField>
{
    protected sealed override async Task<bool> ReadAsync(TaxonomyField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
        var chosen = (await ChosenAsync(context, settings)).Distinct().ToList();
        var allowed = await TaxonomyAsync(settings) is { } taxonomy
            ? TermTree.Read(taxonomy).Nodes.Where(node => !settings.LeavesOnly || node.IsLeaf).Select(node => node.Term).ToDictionary(term => term.ContentItemId)
            : [];
        ContentItem[] terms = [.. chosen.Select(id => allowed.GetValueOrDefault(id)).OfType<ContentItem>()];
        field.TaxonomyContentItemId = settings.TaxonomyContentItemId;
        field.TermContentItemIds = [.. terms.Select(term => term.ContentItemId)];
        Took(field, terms);
        return true;
    }

    protected async Task<ContentItem?> TaxonomyAsync(TaxonomyFieldSettings settings)
        => string.IsNullOrEmpty(settings.TaxonomyContentItemId) ? null : await items.FindAsync(settings.TaxonomyContentItemId);

    /// <summary>The ids that the form sent, known or not.</summary>
    protected abstract Task<IEnumerable<string>> ChosenAsync(UpdateFieldEditorContext context, TaxonomyFieldSettings settings);

    /// <summary>The field has the terms now.</summary>
    protected virtual void Took(TaxonomyField field, IReadOnlyList<ContentItem> terms)
    {
    }
}
