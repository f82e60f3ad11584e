using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.Modules;
using Sapling.Contents.Editing;

namespace Sapling.Contents.Autosave;

/// <summary>
/// Takes the form every few seconds, and signs of life in between. The answer says who else is there and whether somebody saved
/// meanwhile: <c>savedUtc, savedText, others[], newer, newerBy, warning, notice</c>.
/// </summary>
public sealed class AutosaveController : ItemsController
{
    [HttpPost]
    [Admin("Contents/Autosave/{contentItemId}", "ContentAutosave")]
    public async Task<IActionResult> Update(string contentItemId, string? contentType = null, string? baseVersion = null, bool heartbeat = false)
    {
        if (!WorkCopies.IsKey(contentItemId))
        {
            return NotFound();
        }

        var latest = await Contents.GetAsync(contentItemId, VersionOptions.Latest);
        var item = latest ?? await NewAsync(contentType);

        if (item is null)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var presence = Service<Presence>();
        presence.Touch(contentItemId, UserId, User.Identity?.Name ?? string.Empty);
        var others = presence.Others(contentItemId, UserId);

        var isNewer = latest is not null && latest.ContentItemVersionId != baseVersion;
        DateTimeOffset? saved = null;

        if (!heartbeat)
        {
            var copies = Service<WorkCopies>();
            var copy = copies.Make(contentItemId, item.ContentType, baseVersion, User, Request.Form);

            if (copy.Form.Length > WorkCopies.LongestForm)
            {
                return StatusCode(StatusCodes.Status413PayloadTooLarge, new
                {
                    message = (string)S["The text is too long to be kept by itself ({0} characters at most). Save it, or divide it into several items.", WorkCopies.LongestForm],
                });
            }

            await copies.SaveAsync(copy, HttpContext.RequestAborted);
            saved = await Service<ILocalClock>().ConvertToLocalAsync(copy.SavedUtc);
        }

        return Json(new
        {
            savedUtc = saved?.UtcDateTime,
            savedText = saved?.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
            others,
            newer = isNewer,
            newerBy = isNewer ? latest!.Author : null,
            warning = isNewer ? (string)S["{0} saved this item meanwhile. When you save, both texts are shown side by side; nothing is lost.", latest!.Author ?? string.Empty] : null,
            notice = others.Count == 0 ? null : (string)S["{0} is editing this item too.", string.Join(", ", others)],
        });
    }

    [HttpPost]
    [Admin("Contents/Autosave/{contentItemId}/Delete", "DiscardAutosave")]
    public async Task<IActionResult> Delete(string contentItemId, string? returnUrl = null)
    {
        Service<WorkCopies>().Remove(contentItemId, UserId);
        await SucceedAsync(H["What was not saved is discarded."]);
        return Back(returnUrl);
    }

    private async Task<ContentItem?> NewAsync(string? contentType)
    {
        if (contentType is null || await Service<IContentDefinitionManager>().GetTypeDefinitionAsync(contentType) is null)
        {
            return null;
        }

        var item = await Contents.NewAsync(contentType);
        item.Owner = UserId;
        return item;
    }
}
