using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.ViewModels;

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

    /// <summary>Puts the terms in the order of <c>[{ "index": "1-0", "children": [] }]</c>, where an index is a term's present place. Every term must come once.</summary>
    private static bool TryReorder(TaxonomyPart part, string hierarchy)
    {
        try
        {
            var terms = part.Terms.Select(t => JsonSerializer.SerializeToNode(t, JOptions.Default)!.AsObject()).ToList();
            var used = new HashSet<string>();
            if (JsonNode.Parse(hierarchy) is not JsonArray order || Build(order, terms, used) is not { } built || used.Count != Count(terms))
            {
                return false;
            }

            part.Terms = built.Deserialize<List<ContentItem>>(JOptions.Default) ?? [];
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonArray? Build(JsonArray order, List<JsonObject> terms, HashSet<string> used)
    {
        var result = new JsonArray();
        foreach (var entry in order)
        {
            if (entry?["index"]?.ToString() is not { } index || !used.Add(index) || Find(terms, index) is not { } term)
            {
                return null;
            }

            var copy = term.DeepClone().AsObject();
            copy.Remove("Terms");
            if (entry["children"] is JsonArray { Count: > 0 } children)
            {
                if (Build(children, terms, used) is not { } below)
                {
                    return null;
                }

                copy["Terms"] = below;
            }

            result.Add(copy);
        }

        return result;
    }

    private static JsonObject? Find(List<JsonObject> terms, string index)
    {
        JsonObject? current = null;
        foreach (var step in index.Split('-'))
        {
            var level = current is null ? terms : (current["Terms"] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
            if (!int.TryParse(step, out var place) || place < 0 || place >= level.Count)
            {
                return null;
            }

            current = level[place];
        }

        return current;
    }

    private static int Count(IEnumerable<JsonObject> terms)
        => terms.Sum(t => 1 + Count((t["Terms"] as JsonArray)?.OfType<JsonObject>() ?? []));

    private sealed class Input
    {
        public string? TermContentType { get; set; }

        public string? Hierarchy { get; set; }
    }
}
