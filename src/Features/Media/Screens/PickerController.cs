using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using Sapling.Media.Library;

namespace Sapling.Media.Screens;

/// <summary>The library for scripts that let an editor choose files.</summary>
[Area("OrchardCore.Media")]
public sealed class PickerController : MediaScreen
{
    /// <summary>The parameters are those of <see cref="LibraryController.Index"/>.</summary>
    [HttpGet]
    [Admin("Media/Picker", "OrchardCore.Media.Picker")]
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

        var listing = await services.ListingAsync(User, path, q, kind, sort, page);
        await services.Indexer.EnsureAsync(listing, services.Sync);
        var files = await services.List.FilesAsync(listing, HttpContext.RequestAborted);
        Response.Headers.CacheControl = "no-store";
        return Json(new
        {
            folder = path,
            parents = LibraryPath.WithParents(path).Select(Folder),
            folders = (await services.FoldersAsync(User, path)).Select(Folder),
            files = files.Files.Select(file => FileAnswer.Of(file, services.Store)),
            page = files.Page,
            pages = files.Pages,
            total = files.Total,
            uploadFolder = path.Length > 0 && await services.Access.MayManageAsync(User, path) ? path : await services.UploadFolderAsync(User),
            maxSize = await services.Limits.MaxSizeAsync(),
            extensions = await services.Limits.ExtensionsAsync(),
        });
    }

    private static object Folder(string path) => new { path, name = LibraryPath.Split(path).Name };
}
