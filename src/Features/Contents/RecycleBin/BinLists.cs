using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;
using Sapling.Admin.Lists;

namespace Sapling.Contents.RecycleBin;

/// <summary>The list of what was deleted: all of it for those who may delete anything, one's own for the others.</summary>
internal sealed class BinLists(
    ContentBin bin,
    IContentDefinitionManager definitions,
    IAuthorizationService authorization,
    IHttpContextAccessor http,
    LinkGenerator links,
    IStringLocalizer<BinLists> S)
{
    internal Task<AdminListModel> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken) => new AdminList<BinRow>
    {
        Id = "content-bin",
        Title = S["Bin"],
        Key = row => row.Item.ContentItemId,
        Columns =
        [
            new("title", S["Title"], row => string.IsNullOrWhiteSpace(row.Item.DisplayText) ? S["(untitled)"].Value : row.Item.DisplayText),
            new("type", S["Type"], row => row.TypeName) { WideOnly = true },
            new("by", S["Deleted by"], row => row.Item.RemovedBy),
            new("at", S["Deleted at"], row => row.Item.RemovedUtc),
        ],
        Source = (asked, _) => SourceAsync(asked, user),
        Empty = new AdminEmpty(S["The bin is empty."], S["What is deleted is kept here for 30 days."]),
        Actions = Actions,
    }.ReadAsync(http.HttpContext!.Request, cancellationToken);

    private async Task<AdminPage<BinRow>> SourceAsync(AdminListQuery asked, ClaimsPrincipal user)
    {
        var owner = await authorization.AuthorizeAsync(user, CommonPermissions.DeleteContent) ? null : user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;
        var (items, count) = await bin.PageAsync(owner, asked.Skip, asked.Take);
        var rows = new List<BinRow>(items.Count);

        foreach (var item in items)
        {
            rows.Add(new BinRow(
                item,
                (await definitions.GetTypeDefinitionAsync(item.ContentType))?.DisplayName ?? item.ContentType,
                await authorization.AuthorizeAsync(user, CommonPermissions.DeleteContent, item.AsContent())));
        }

        return new AdminPage<BinRow>(rows, count);
    }

    private IEnumerable<AdminAction> Actions(BinRow row)
    {
        if (row.MayRestore)
        {
            var address = links.GetPathByRouteValues(http.HttpContext!, null, new { area = "OrchardCore.Contents", controller = "RecycleBin", action = "Delete", contentItemId = row.Item.ContentItemId });
            yield return AdminAction.Post(S["Restore"], address!, "arrow-counterclockwise", first: true);
        }
    }
}

internal sealed record BinRow(BinnedItem Item, string TypeName, bool MayRestore);
