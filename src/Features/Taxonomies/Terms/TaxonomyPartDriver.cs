using System.Text.Json;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.ViewModels;
using Sapling.Taxonomies.Screens;

namespace Sapling.Taxonomies.Terms;

/// <summary>Displays a taxonomy and edits its kind of terms and their order.</summary>
internal sealed class TaxonomyPartDriver(IStringLocalizer<TaxonomyPartDriver> localizer) : ContentPartDisplayDriver<TaxonomyPart>
{
    public override IDisplayResult Display(TaxonomyPart part, BuildPartDisplayContext context)
        => Initialize<TaxonomyPartViewModel>(GetDisplayShapeType(context), model =>
        {
            model.ContentItem = part.ContentItem;
            model.TaxonomyPart = part;
        }).Location("Detail", "Content");

    public override IDisplayResult Edit(TaxonomyPart part, BuildPartEditorContext context)
        => Initialize<TaxonomyPartEditViewModel>(GetEditorShapeType(context), model =>
        {
            model.TermContentType = part.TermContentType;
            model.TaxonomyPart = part;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TaxonomyPart part, UpdatePartEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        if (string.IsNullOrWhiteSpace(input.TermContentType))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(input.TermContentType), localizer["The content type of the terms is required."]);
        }
        else
        {
            part.TermContentType = input.TermContentType;
        }

        if (!string.IsNullOrWhiteSpace(input.Hierarchy) && !TryReorder(part, input.Hierarchy))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(input.Hierarchy), localizer["The order of the terms could not be read. Reload the page and try again."]);
        }

        return await EditAsync(part, context);
    }

    private static bool TryReorder(TaxonomyPart part, string hierarchy)
    {
        if (TaxonomyDocument.TreeOf(part.Terms).Arrange(hierarchy) is not { } arranged)
        {
            return false;
        }

        part.Terms = arranged.Roots.Deserialize<List<ContentItem>>(JOptions.Default) ?? [];
        return true;
    }

    private sealed class Input
    {
        public string? TermContentType { get; set; }

        public string? Hierarchy { get; set; }
    }
}
