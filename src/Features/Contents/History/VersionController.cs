using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using Sapling.Contents.Editing;

namespace Sapling.Contents.History;

/// <summary>The versions of an item: who saved what and when; what changed; the way back.</summary>
public sealed class VersionController : ItemsController
{
    [Admin("Contents/ContentItems/{contentItemId}/Versions", "ListVersions")]
    public async Task<IActionResult> Index(string contentItemId)
    {
        var versions = (await Contents.GetAllVersionsAsync(contentItemId)).OrderByDescending(version => version.Id).ToArray();

        if (versions.Length == 0)
        {
            return NotFound();
        }

        return await MayAsync(CommonPermissions.EditContent, versions[0]) ? View(new HistoryPage(Current(versions), versions)) : Forbid();
    }

    /// <summary>What a version changed in the one before it, or in the one asked for.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Versions/{versionId}", "ShowVersion")]
    public async Task<IActionResult> Show(string contentItemId, string versionId, string? against = null)
    {
        var versions = (await Contents.GetAllVersionsAsync(contentItemId)).OrderBy(version => version.Id).ToArray();
        var index = Array.FindIndex(versions, version => version.ContentItemVersionId == versionId);

        if (index < 0 || await Service<IContentDefinitionManager>().GetTypeDefinitionAsync(versions[index].ContentType) is not { } type)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, versions[index]))
        {
            return Forbid();
        }

        var other = against is null ? (index > 0 ? versions[index - 1] : null) : versions.FirstOrDefault(version => version.ContentItemVersionId == against);
        var before = other ?? new ContentItem { ContentItemId = contentItemId, ContentType = type.Name };

        return View(new VersionPage(versions[index], other, versions, Service<ItemFields>().Differences(before, versions[index], type)));
    }

    /// <summary>Makes a draft of an older version. What is published stays as it is.</summary>
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Versions/{versionId}/Restore", "RestoreVersion")]
    public async Task<IActionResult> Restore(string contentItemId, string versionId)
    {
        if (await Contents.GetVersionAsync(versionId) is not { } version || version.ContentItemId != contentItemId)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, version))
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

    private static ContentItem Current(ContentItem[] newestFirst) => newestFirst.FirstOrDefault(version => version.Latest) ?? newestFirst[0];
}

/// <param name="Versions">Newest first.</param>
internal sealed record HistoryPage(ContentItem Current, IReadOnlyList<ContentItem> Versions);

internal sealed record VersionPage(ContentItem Version, ContentItem? Before, IReadOnlyList<ContentItem> Versions, IReadOnlyList<FieldDifference> Differences);
