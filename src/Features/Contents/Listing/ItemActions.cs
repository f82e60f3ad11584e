using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Sapling.Admin.Lists;

namespace Sapling.Contents.Listing;

/// <summary>What a person may do with an item of the list, and where.</summary>
internal sealed class ItemActions(IHttpContextAccessor http, LinkGenerator links, IStringLocalizer<ItemActions> S)
{
    internal IEnumerable<AdminAction> Of(ContentRow row)
    {
        var id = row.Item.ContentItemId;

        if (row.MayEdit)
        {
            yield return AdminAction.Link(S["Edit"], Address("Edit", "ContentItem", id), "pencil", first: true);
        }

        if (row.MayPreview)
        {
            yield return AdminAction.Link(S["Preview"], Address("Show", "Preview", id), "eye");
        }

        if (row.HasPublished)
        {
            yield return AdminAction.Link(S["View"], links.GetPathByRouteValues(http.HttpContext!, null, new { area = "OrchardCore.Contents", controller = "Item", action = "Display", contentItemId = id })!, "box-arrow-up-right");
        }

        if (row.MayPublish && !row.Item.Published)
        {
            yield return AdminAction.Post(S["Publish"], Address("Create", "Publication", id), "send-check");
        }

        if (row.MayPublish && row.HasPublished)
        {
            yield return AdminAction.Post(S["Unpublish"], Address("Delete", "Publication", id), "eye-slash");
        }

        if (row.MayClone)
        {
            yield return AdminAction.Post(S["Copy"], Address("Create", "Clone", id), "copy");
        }

        if (row.MayEdit)
        {
            yield return AdminAction.Link(S["History"], Address("Index", "Version", id), "clock-history");
        }

        if (row.MayEdit && row.HasPublished && !row.Item.Published)
        {
            yield return AdminAction.Post(S["Discard the draft"], Address("Delete", "Draft", id), "arrow-counterclockwise", destroys: true);
        }

        if (row.MayDelete)
        {
            yield return AdminAction.Post(S["Delete"], Address("Create", "RecycleBin", id), "trash", destroys: true);
        }
    }

    internal string Address(string action, string controller, string? contentItemId = null) =>
        links.GetPathByRouteValues(http.HttpContext!, null, new { area = "OrchardCore.Contents", controller, action, contentItemId })
        ?? throw new InvalidOperationException($"There is no route to {controller}.{action}.");
}
