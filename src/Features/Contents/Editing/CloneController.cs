using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace Sapling.Contents.Editing;

/// <summary>Copies of items.</summary>
public sealed class CloneController : ItemsController
{
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Clone", "CloneContentItem")]
    public async Task<IActionResult> Create(string contentItemId)
    {
        if (await Contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.CloneContent, item))
        {
            return Forbid();
        }

        var clone = await Contents.CloneAsync(item);
        await SucceedAsync(H["This is a copy of \"{0}\". It is a draft.", item.DisplayText ?? string.Empty]);
        return ToEditor(clone.ContentItemId);
    }
}
