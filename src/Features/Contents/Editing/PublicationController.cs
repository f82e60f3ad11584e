using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace Sapling.Contents.Editing;

/// <summary>An item's being published: made and taken back.</summary>
public sealed class PublicationController : ItemsController
{
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Publication", "PublishContentItem")]
    public async Task<IActionResult> Create(string contentItemId, string? returnUrl = null)
    {
        if (await Contents.GetAsync(contentItemId, VersionOptions.DraftRequired) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.PublishContent, item))
        {
            await Service<YesSql.ISession>().CancelAsync();
            return Forbid();
        }

        if (await Contents.PublishAsync(item))
        {
            await TellPublishedAsync(item);
        }
        else
        {
            // What is published already stays without the draft that was to take its place.
            await Service<YesSql.ISession>().CancelAsync();
            await TellRefusalAsync(item);
        }

        return Back(returnUrl);
    }

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Publication/Delete", "UnpublishContentItem")]
    public async Task<IActionResult> Delete(string contentItemId, string? returnUrl = null)
    {
        if (await Contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.PublishContent, item))
        {
            return Forbid();
        }

        if (await Contents.UnpublishAsync(item))
        {
            await SucceedAsync(H["\"{0}\" is not published any more; its text is kept as a draft.", item.DisplayText ?? string.Empty]);
        }
        else
        {
            await WarnAsync(H["\"{0}\" was not published.", item.DisplayText ?? string.Empty]);
        }

        return Back(returnUrl);
    }
}
