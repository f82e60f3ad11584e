using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using Sapling.Contents.Editing;

namespace Sapling.Contents.RecycleBin;

/// <summary>Deleting, and bringing back what was deleted.</summary>
public sealed class RecycleBinController : ItemsController
{
    [Admin("Contents/Bin", "ContentBin")]
    public async Task<IActionResult> Index() => await MayAsync(CommonPermissions.ListContent, null)
        ? View(await Service<BinLists>().ReadAsync(User, HttpContext.RequestAborted))
        : Forbid();

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Bin", "DeleteContentItem")]
    public async Task<IActionResult> Create(string contentItemId, string? returnUrl = null, bool confirmed = false)
    {
        if (await Contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.DeleteContent, item))
        {
            return Forbid();
        }

        if (!confirmed && await AskBeforeDeletingAsync([item], [], returnUrl) is { } question)
        {
            return question;
        }

        if (await Contents.RemoveAsync(item))
        {
            await SucceedAsync(H["\"{0}\" is in the bin. It can be restored for 30 days.", item.DisplayText ?? string.Empty]);
        }
        else
        {
            await FailAsync(H["\"{0}\" could not be deleted.", item.DisplayText ?? string.Empty]);
        }

        return Back(returnUrl);
    }

    [HttpPost]
    [Admin("Contents/Bin/{contentItemId}/Delete", "RestoreContentItem")]
    public async Task<IActionResult> Delete(string contentItemId)
    {
        if (await Service<ContentBin>().FindAsync(contentItemId) is not { } binned)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.DeleteContent, binned.AsContent()))
        {
            return Forbid();
        }

        if (await Service<ContentBin>().RestoreAsync(binned) is not { } item)
        {
            await FailAsync(H["\"{0}\" could not be restored: its text is not there any more.", binned.DisplayText ?? string.Empty]);
            return RedirectToAction(nameof(Index));
        }

        await SucceedAsync(H["\"{0}\" is back as a draft.", item.DisplayText ?? string.Empty]);
        return await MayAsync(CommonPermissions.EditContent, item) ? ToEditor(contentItemId) : RedirectToAction(nameof(Index));
    }
}
