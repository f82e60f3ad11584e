using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using Sapling.Admin.Lists;
using Sapling.Contents.Editing;

namespace Sapling.Contents.History;

/// <summary>The versions of an item: who saved what and when; what changed; the way back.</summary>
public sealed class VersionController : ItemsController
{
    [Admin("Contents/ContentItems/{contentItemId}/Versions", "ListVersions")]
    public async Task<IActionResult> Index(string contentItemId)
    {
        if (await Contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest)
        {
            return NotFound();
        }

        return await MayAsync(CommonPermissions.EditContent, latest)
            ? View(new HistoryPage(latest, await Service<VersionList>().ReadAsync([.. (await VersionsAsync(contentItemId)).Reverse()], HttpContext.RequestAborted)))
            : Forbid();
    }

    /// <summary>What a version changed in the one before it, or in the one asked for.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Versions/{versionId}", "ShowVersion")]
    public async Task<IActionResult> Show(string contentItemId, string versionId, string? against = null)
    {
        var versions = await VersionsAsync(contentItemId);
        var index = Array.FindIndex(versions, version => version.ContentItemVersionId == versionId);

        if (index < 0
            || await Contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest
            || await Service<IContentDefinitionManager>().GetTypeDefinitionAsync(latest.ContentType) is not { } type)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, latest))
        {
            return Forbid();
        }

        var other = against is null ? (index > 0 ? versions[index - 1] : null) : versions.FirstOrDefault(version => version.ContentItemVersionId == against);
        var before = other ?? new ContentItem { ContentItemId = contentItemId, ContentType = type.Name };

        return View(new VersionPage(versions[index], other, versions, await Service<ItemFields>().DifferencesAsync(before, versions[index], type)));
    }

    /// <summary>Makes a draft of an older version. What is published stays as it is, and newer versions stay in the history.</summary>
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Versions/{versionId}/Restore", "RestoreVersion")]
    public async Task<IActionResult> Restore(string contentItemId, string versionId)
    {
        if (await Contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest
            || await Contents.GetVersionAsync(versionId) is not { } version || version.ContentItemId != contentItemId)
        {
            return NotFound();
        }

        // Whose the item is now decides, not whose it was in that version.
        if (!await MayAsync(CommonPermissions.EditContent, latest))
        {
            return Forbid();
        }

        var result = await Contents.RestoreAsync(version);

        if (!result.Succeeded)
        {
            await FailAsync(H["The version could not be restored: {0}", string.Join(' ', result.Errors.Select(error => error.ErrorMessage))]);
            return RedirectToAction(nameof(Index), new { contentItemId });
        }

        await SucceedAsync(H["The version is back as a draft. Publish it when readers shall see it."]);
        return ToEditor(contentItemId);
    }

    /// <summary>Oldest first.</summary>
    private async Task<ContentItem[]> VersionsAsync(string contentItemId) =>
        [.. (await Contents.GetAllVersionsAsync(contentItemId)).OrderBy(version => version.Id)];
}

internal sealed record HistoryPage(ContentItem Current, AdminListModel List);

internal sealed record VersionPage(ContentItem Version, ContentItem? Before, IReadOnlyList<ContentItem> Versions, IReadOnlyList<FieldDifference> Differences);
