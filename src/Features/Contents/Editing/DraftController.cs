using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using Sapling.Contents.Autosave;

namespace Sapling.Contents.Editing;

/// <summary>The draft of a published item.</summary>
public sealed class DraftController : ItemsController
{
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Draft/Delete", "DiscardDraft")]
    public async Task<IActionResult> Delete(string contentItemId, string? returnUrl = null)
    {
        if (await Contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        // Discarding what was never published would delete it: that is the bin's business, with its own permission.
        var hasPublished = await Contents.HasPublishedVersionAsync(item);

        if (!await MayAsync(hasPublished ? CommonPermissions.EditContent : CommonPermissions.DeleteContent, item))
        {
            return Forbid();
        }

        Service<WorkCopies>().Remove(contentItemId, UserId);

        if (item.Published)
        {
            await WarnAsync(H["\"{0}\" has no draft.", item.DisplayText ?? string.Empty]);
        }
        else
        {
            await Contents.DiscardDraftAsync(item);
            await SucceedAsync(hasPublished
                ? H["The draft of \"{0}\" is discarded. It stays in the history.", item.DisplayText ?? string.Empty]
                : H["\"{0}\" is in the bin. It can be restored for 30 days.", item.DisplayText ?? string.Empty]);
        }

        return Back(returnUrl);
    }
}
