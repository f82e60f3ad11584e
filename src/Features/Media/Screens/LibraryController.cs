using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Media;
using Sapling.Media.Library;
using Sapling.Media.Permissions;
using Sapling.Media.Uploads;
using Sapling.Media.Usage;

namespace Sapling.Media.Screens;

/// <summary>The media library: a folder's files, or what a search finds below it.</summary>
[Area("OrchardCore.Media")]
public sealed class LibraryController : MediaScreen
{
    /// <param name="services">What the screen is made of.</param>
    /// <param name="folder">The folder; none: the root.</param>
    /// <param name="q">Words of the name or the alternative text.</param>
    /// <param name="kind">image, document, audio, video; none: all.</param>
    /// <param name="sort">name, size, date, with a '-' before it for the reverse.</param>
    /// <param name="page">From 1.</param>
    [HttpGet]
    [Admin("Media", "OrchardCore.Media.Library")]
    public async Task<IActionResult> Index([FromServices] LibraryServices services, string? folder, string? q, string? kind, string? sort, int page = 1)
    {
        if (!TryPath(folder, out var path))
        {
            return NotFound();
        }

        if (await RefuseSightAsync(services.Access, path) is { } refusal)
        {
            return refusal;
        }

        if (path.Length > 0 && await services.Store.GetDirectoryInfoAsync(path) is null)
        {
            return NotFound();
        }

        var listing = await services.ListingAsync(User, path, q, kind, sort, page);
        var complete = await services.Indexer.EnsureAsync(listing, services.Sync);
        var files = await services.List.FilesAsync(listing, HttpContext.RequestAborted);
        var folders = await services.FoldersAsync(User, path);
        var mayUpload = await services.Access.MayManageAsync(User, path);
        return View(new LibraryView
        {
            Listing = listing,
            Page = files,
            Folders = folders,
            Tree = await services.TreeAsync(User, path),
            Usages = await services.Usages.CountAsync(files.Files.Select(file => file.Path)),
            IsComplete = complete,
            MayUpload = mayUpload,
            MayManageFolder = await services.Access.MayManageFolderAsync(User, path),
            UploadFolder = path.Length > 0 ? path : await services.UploadFolderAsync(User),
            MaxSize = await services.Limits.MaxSizeAsync(),
            Extensions = await services.Limits.ExtensionsAsync(),
        });
    }
}
