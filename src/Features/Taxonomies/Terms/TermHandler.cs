using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Taxonomies.Models;

namespace Sapling.Taxonomies.Terms;

/// <summary>Tells where the terms below a term are, and where a term is edited: inside its taxonomy.</summary>
internal sealed class TermHandler : ContentHandlerBase
{
    private const string Create = "Create";

    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context)
    {
        if (context.ContentItem.Get<TermPart>(nameof(TermPart)) is not { } part)
        {
            return;
        }

        await context.ForAsync<ContainedContentItemsAspect>(aspect =>
        {
            aspect.Accessors.Add(json => (json["Terms"] as JsonArray)!);
            return Task.CompletedTask;
        });

        await context.ForAsync<ContentItemMetadata>(metadata =>
        {
            metadata.EditorRouteValues = Route("Edit", part);
            metadata.RemoveRouteValues = Route("Delete", part);
            metadata.AdminRouteValues = metadata.EditorRouteValues;
            metadata.CreateRouteValues = Route(Create, part);
            return Task.CompletedTask;
        });
    }

    private static RouteValueDictionary Route(string action, TermPart part) => new()
    {
        ["Area"] = "OrchardCore.Taxonomies",
        ["Controller"] = "Term",
        ["Action"] = action == Create ? "Edit" : action,
        ["id"] = part.TaxonomyContentItemId,
        ["term"] = action == Create ? null : part.ContentItem.ContentItemId,
    };
}
