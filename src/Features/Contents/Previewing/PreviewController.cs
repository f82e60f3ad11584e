using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using Sapling.Contents.Autosave;
using Sapling.Contents.Editing;

namespace Sapling.Contents.Previewing;

/// <summary>A draft as readers will see it: in the site's theme, at the width of a phone or a desk, saved or not.</summary>
public sealed class PreviewController : ItemsController
{
    [HttpGet]
    [Admin("Contents/ContentItems/{contentItemId}/Preview", "ShowPreview")]
    public async Task<IActionResult> Show(string contentItemId, bool work = false, bool desktop = false)
    {
        if (await ItemAsync(contentItemId, work) is not { } item)
        {
            return NotFound();
        }

        return await MayAsync(CommonPermissions.PreviewContent, item) ? View(new PreviewPage(contentItemId, item.DisplayText, work, desktop, null)) : Forbid();
    }

    /// <summary>Keeps what stands in the editor, then shows it; nothing is saved as a draft.</summary>
    [HttpPost]
    [Admin("Contents/Preview/{contentItemId}", "CreatePreview")]
    public async Task<IActionResult> Create(string contentItemId, string? contentType = null, string? baseVersion = null)
    {
        if (!WorkCopies.IsKey(contentItemId))
        {
            return NotFound();
        }

        var item = await Contents.GetAsync(contentItemId, VersionOptions.Latest) ?? await NewAsync(contentType, contentItemId);

        if (item is null)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, item) || !await MayAsync(CommonPermissions.PreviewContent, item))
        {
            return Forbid();
        }

        var copies = Service<WorkCopies>();
        await copies.SaveAsync(copies.Make(contentItemId, item.ContentType, baseVersion, User, Request.Form), HttpContext.RequestAborted);
        return RedirectToAction(nameof(Show), new { contentItemId, work = true });
    }

    /// <summary>Makes a link for a reviewer without an account.</summary>
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Preview/Link", "CreatePreviewLink")]
    public async Task<IActionResult> Link(string contentItemId, int days = PreviewLinks.DefaultDays)
    {
        if (await Contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var token = Service<PreviewLinks>().Create(contentItemId, days);
        var address = Url.Action(nameof(Shared), "Preview", new { area = "OrchardCore.Contents", token }, Request.Scheme);
        return View(nameof(Show), new PreviewPage(contentItemId, item.DisplayText, IsWork: false, IsDesktop: false, address));
    }

    /// <summary>The page itself, in the site's theme.</summary>
    [HttpGet("Contents/Drafts/{contentItemId}")]
    public async Task<IActionResult> Frame(string contentItemId, bool work = false)
    {
        if (await ItemAsync(contentItemId, work) is not { } item)
        {
            return NotFound();
        }

        return await MayAsync(CommonPermissions.PreviewContent, item) ? await PageAsync(item) : User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
    }

    [HttpGet("Contents/Shared/{token}")]
    [AllowAnonymous]
    public async Task<IActionResult> Shared(string token) =>
        Service<PreviewLinks>().Read(token) is { } id && await Contents.GetAsync(id, VersionOptions.Latest) is { } item ? await PageAsync(item) : NotFound();

    private async Task<IActionResult> PageAsync(ContentItem item)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        return View("~/Areas/OrchardCore.Contents/Views/Item/Display.cshtml", await Service<IContentItemDisplayManager>().BuildDisplayAsync(item, Updater));
    }

    /// <summary>The latest version, or what the person typed into it and did not save.</summary>
    private async Task<ContentItem?> ItemAsync(string contentItemId, bool work)
    {
        var latest = await Contents.GetAsync(contentItemId, VersionOptions.Latest);

        if (!work || await Service<WorkCopies>().FindAsync(contentItemId, UserId) is not { } copy)
        {
            return latest;
        }

        if ((latest?.Clone() ?? await NewAsync(copy.ContentType, contentItemId)) is not { } shown)
        {
            return null;
        }

        Request.Form = new FormCollection(copy.Fields());
        await Service<IContentItemDisplayManager>().UpdateEditorAsync(shown, Updater, isNew: latest is null);
        ModelState.Clear();
        return shown;
    }

    private async Task<ContentItem?> NewAsync(string? contentType, string id)
    {
        if (contentType is null || await Service<IContentDefinitionManager>().GetTypeDefinitionAsync(contentType) is null)
        {
            return null;
        }

        var item = await Contents.NewAsync(contentType);
        item.ContentItemId = id;
        item.Owner = UserId;
        return item;
    }
}

/// <param name="Link">The link for a reviewer that was just made.</param>
internal sealed record PreviewPage(string ContentItemId, string? Title, bool IsWork, bool IsDesktop, string? Link);
