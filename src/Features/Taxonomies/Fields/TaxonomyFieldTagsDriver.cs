using System.Text.Json;
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

/// <summary>Displays and edits <see cref="TaxonomyField"/> as tags: the names are stored beside the ids.</summary>
internal sealed class TaxonomyFieldTagsDriver(IContentManager contents, TaxonomyFieldRules rules) : ContentFieldDisplayDriver<TaxonomyField>
{
    public override IDisplayResult Display(TaxonomyField field, BuildFieldDisplayContext context)
        => Initialize<DisplayTaxonomyFieldTagsViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(TaxonomyField field, BuildFieldEditorContext context)
        => Initialize<EditTagTaxonomyFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
            model.TermContentItemIds = string.Join(',', field.TermContentItemIds);
            model.Taxonomy = await TaxonomyAsync(settings);
            model.TagTermEntries = model.Taxonomy is null ? "[]" : JsonSerializer.Serialize(
                TermTree.Read(model.Taxonomy).Nodes.Select(n => new TagTermEntry
                {
                    ContentItemId = n.Term.ContentItemId,
                    Selected = field.TermContentItemIds.Contains(n.Term.ContentItemId),
                    DisplayText = n.Term.DisplayText,
                    IsLeaf = n.IsLeaf,
                }),
                JsonSerializerOptions.Web);
        });

    public override async Task<IDisplayResult?> UpdateAsync(TaxonomyField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        var settings = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
        field.TaxonomyContentItemId = settings.TaxonomyContentItemId;
        var tree = await TaxonomyAsync(settings) is { } taxonomy ? TermTree.Read(taxonomy) : null;
        var terms = (input.TermContentItemIds ?? [])
            .SelectMany(v => (v ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct()
            .Select(id => tree?.Find(id))
            .OfType<ContentItem>()
            .ToArray();
        field.TermContentItemIds = [.. terms.Select(t => t.ContentItemId)];
        field.SetTagNames([.. terms.Select(t => t.DisplayText ?? string.Empty)]);
        foreach (var problem in rules.Check(field, context.PartFieldDefinition))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.TermContentItemIds), problem);
        }

        return await EditAsync(field, context);
    }

    private async Task<ContentItem?> TaxonomyAsync(TaxonomyFieldSettings settings)
        => string.IsNullOrEmpty(settings.TaxonomyContentItemId) ? null : await contents.GetAsync(settings.TaxonomyContentItemId, VersionOptions.Latest);

    private sealed class Input
    {
        public string[]? TermContentItemIds { get; set; }
    }
}
