using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.FileStorage;
using Sapling.Media.Library;

namespace Sapling.Media.Screens;

/// <summary>Making, renaming and deleting folders.</summary>
[Area("OrchardCore.Media")]
public sealed class FolderController(INotifier notifier, IHtmlLocalizer<FolderController> H) : MediaScreen
{
    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Media/Folder", "OrchardCore.Media.Folder")]
    public async Task<IActionResult> Create([FromServices] LibraryServices services, string? folder, string? name)
    {
        if (!TryPath(folder, out var parent))
        {
            return NotFound();
        }

        if (!await services.Access.MayManageFolderAsync(User, parent))
        {
            return Refusal();
        }

        try
        {
            var path = services.Files.FolderPath(parent, name ?? string.Empty);
            if (!await services.Access.MayManageFolderAsync(User, path))
            {
                return Refusal();
            }

            await services.Files.CreateFolderAsync(path);
            await notifier.SuccessAsync(H["The folder '{0}' was made.", path]);
            return ToFolder(path);
        }
        catch (FileStoreException exception)
        {
            await notifier.ErrorAsync(H["{0}", exception.Message]);
            return ToFolder(parent);
        }
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Media/Folder/Rename", "OrchardCore.Media.Folder.Rename")]
    public async Task<IActionResult> Rename([FromServices] LibraryServices services, string? folder, string? name)
    {
        if (await FindAsync(services, folder) is not { } path)
        {
            return NotFound();
        }

        if (!await services.Access.MayManageFolderAsync(User, path))
        {
            return Refusal();
        }

        try
        {
            // The new name may be that of another user's folder.
            var moved = services.Files.FolderPath(LibraryPath.Split(path).Folder, name ?? string.Empty);
            if (!await services.Access.MayManageFolderAsync(User, moved))
            {
                return Refusal();
            }

            var items = await services.Files.RenameFolderAsync(path, moved);
            await notifier.SuccessAsync(H["The folder is now '{0}'; {1} items follow.", moved, items]);
            return ToFolder(moved);
        }
        catch (FileStoreException exception)
        {
            await notifier.ErrorAsync(H["{0}", exception.Message]);
            return ToFolder(path);
        }
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Media/Folder/Delete", "OrchardCore.Media.Folder.Delete")]
    public async Task<IActionResult> Delete([FromServices] LibraryServices services, string? folder, bool sure = false)
    {
        if (await FindAsync(services, folder) is not { } path)
        {
            return NotFound();
        }

        if (!await services.Access.MayManageFolderAsync(User, path))
        {
            return Refusal();
        }

        if (!sure)
        {
            return View("~/Areas/OrchardCore.Media/Views/Deletion/Confirm.cshtml", await services.DeletionAsync(path, await ContentAsync(services, path), isFolder: true));
        }

        await services.Files.DeleteFolderAsync(path);
        await notifier.SuccessAsync(H["The folder '{0}' was deleted.", path]);
        return ToFolder(LibraryPath.Split(path).Folder);
    }

    private static async Task<string?> FindAsync(LibraryServices services, string? folder)
        => TryPath(folder, out var path) && path.Length > 0 && await services.Store.GetDirectoryInfoAsync(path) is not null ? path : null;

    private static async Task<List<string>> ContentAsync(LibraryServices services, string folder)
    {
        var files = new List<string>();
        await foreach (var entry in services.Store.GetDirectoryContentAsync(folder, includeSubDirectories: true))
        {
            if (!entry.IsDirectory)
            {
                files.Add(entry.Path);
            }
        }

        return files;
    }
}
