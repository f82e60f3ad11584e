using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Taxonomies.ViewModels;
using Sapling.Taxonomies.Terms;

namespace Sapling.Taxonomies.Fields;

/// <summary>Displays and edits <see cref="TaxonomyField"/> as a list of terms to tick.</summary>
internal sealed class TaxonomyFieldDriver(IContentManager contents, TaxonomyFieldRules rules) : ContentFieldDisplayDriver<TaxonomyField>
{
    public override IDisplayResult Display(TaxonomyField field, BuildFieldDisplayContext context)
        => Initialize<DisplayTaxonomyFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(TaxonomyField field, BuildFieldEditorContext context)
        => Initialize<EditTaxonomyFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
            model.UniqueValue = settings.Unique ? field.TermContentItemIds.FirstOrDefault() : null;
            model.Taxonomy = string.IsNullOrEmpty(settings.TaxonomyContentItemId) ? null : await contents.GetAsync(settings.TaxonomyContentItemId, VersionOptions.Latest);
            if (model.Taxonomy is null)
            {
                return;
            }

            model.TermEntries = TermTree.Read(model.Taxonomy).Nodes.Select(n => new TermEntry
            {
                Term = n.Term,
                ContentItemId = n.Term.ContentItemId,
                Selected = field.TermContentItemIds.Contains(n.Term.ContentItemId),
                Level = n.Level,
                IsLeaf = n.IsLeaf,
            }).ToList();
        });

    public override async Task<IDisplayResult?> UpdateAsync(TaxonomyField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        var settings = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
        field.TaxonomyContentItemId = settings.TaxonomyContentItemId;
        var chosen = input.TermEntries.Where(t => t.Selected && !string.IsNullOrEmpty(t.ContentItemId)).Select(t => t.ContentItemId!);
        if (settings.Unique)
        {
            chosen = string.IsNullOrEmpty(input.UniqueValue) ? [] : [input.UniqueValue];
        }

        field.TermContentItemIds = [.. await AllowedAsync(chosen, settings)];
        foreach (var problem in rules.Check(field, context.PartFieldDefinition))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.TermContentItemIds), problem);
        }

        return await EditAsync(field, context);
    }

    /// <summary>Only terms of the taxonomy can be chosen, whatever a form sends.</summary>
    private async Task<IEnumerable<string>> AllowedAsync(IEnumerable<string> chosen, TaxonomyFieldSettings settings)
    {
        if (string.IsNullOrEmpty(settings.TaxonomyContentItemId) || await contents.GetAsync(settings.TaxonomyContentItemId, VersionOptions.Latest) is not { } taxonomy)
        {
            return [];
        }

        var allowed = TermTree.Read(taxonomy).Nodes.Where(n => !settings.LeavesOnly || n.IsLeaf).Select(n => n.Term.ContentItemId).ToHashSet();
        return chosen.Distinct().Where(allowed.Contains);
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
