using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Contents.Items;

/// <summary>Where every item is displayed and edited, unless a feature knows a better address.</summary>
internal sealed class ItemRoutesHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<ContentItemMetadata>(metadata =>
    {
        var id = context.ContentItem.ContentItemId;
        metadata.DisplayRouteValues ??= Route("Item", "Display", "ContentItemId", id);
        metadata.CreateRouteValues ??= Route("ContentItem", "Create", "Id", context.ContentItem.ContentType);
        metadata.EditorRouteValues ??= Route("ContentItem", "Edit", "ContentItemId", id);
        metadata.AdminRouteValues ??= Route("ContentItem", "Edit", "ContentItemId", id);
        metadata.RemoveRouteValues ??= Route("RecycleBin", "Create", "ContentItemId", id);
        return Task.CompletedTask;
    });

    private static RouteValueDictionary Route(string controller, string action, string key, string value) => new()
    {
        ["Area"] = "OrchardCore.Contents",
        ["Controller"] = controller,
        ["Action"] = action,
        [key] = value,
    };
}
