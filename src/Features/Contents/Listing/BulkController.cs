using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;
using Sapling.Admin.Lists;
using Sapling.Contents.Editing;

namespace Sapling.Contents.Listing;

/// <summary>One action on many items. Each item is checked; those that may not be touched are left and counted.</summary>
public sealed class BulkController : ItemsController
{
    private const string Delete = "delete";

    [HttpPost]
    [Admin("Contents/Bulk", "BulkContentItems")]
    public async Task<IActionResult> Create(AdminBulk bulk, bool confirmed = false)
    {
        Permission permission = bulk.Action == Delete ? CommonPermissions.DeleteContent : CommonPermissions.PublishContent;

        if (bulk.Action == Delete && !confirmed && await AskAsync(bulk) is { } question)
        {
            return question;
        }

        var (done, refused) = (0, 0);

        foreach (var id in bulk.Ids.Distinct())
        {
            if (await Contents.GetAsync(id, VersionOptions.Latest) is not { } item)
            {
                continue;
            }

            if (await MayAsync(permission, item) && await DoAsync(bulk.Action, item))
            {
                done++;
            }
            else
            {
                refused++;

                if (bulk.Action == "publish" && await MayAsync(permission, item))
                {
                    await TellRefusalAsync(item);
                }
            }
        }

        if (done > 0)
        {
            await SucceedAsync(H["{0} items are done.", done]);
        }

        if (refused > 0)
        {
            await WarnAsync(H["{0} items were left as they are.", refused]);
        }

        return Back(bulk.ReturnUrl);
    }

    /// <summary>What still leads to the items is told before they are gone.</summary>
    private async Task<IActionResult?> AskAsync(AdminBulk bulk)
    {
        var items = new List<ContentItem>();

        foreach (var item in await Contents.GetAsync(bulk.Ids.Distinct(), VersionOptions.Latest))
        {
            if (await MayAsync(CommonPermissions.DeleteContent, item))
            {
                items.Add(item);
            }
        }

        return await AskBeforeDeletingAsync(items, [("Action", Delete), .. items.Select(item => ("Ids", item.ContentItemId))], bulk.ReturnUrl);
    }

    private async Task<bool> DoAsync(string? action, ContentItem item) => action switch
    {
        "publish" => item.Published || await Contents.PublishAsync(item),
        "unpublish" => await Contents.UnpublishAsync(item),
        Delete => await Contents.RemoveAsync(item),
        _ => false,
    };
}
