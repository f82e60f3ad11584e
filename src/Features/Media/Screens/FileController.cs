using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.FileStorage;
using Sapling.Media.Library;

namespace Sapling.Media.Screens;

/// <summary>One file: what it is, where it is used, its alternative text and its name.</summary>
[Area("OrchardCore.Media")]
public sealed class FileController(INotifier notifier, IHtmlLocalizer<FileController> H) : MediaScreen
{
    private const int UsagesShown = 50;

    [HttpGet]
    [Admin("Media/File", "OrchardCore.Media.File")]
    public async Task<IActionResult> Details([FromServices] LibraryServices services, string? path)
    {
        if (!TryPath(path, out var normalized) || normalized.Length == 0)
        {
            return NotFound();
        }

        if (await RefuseSightAsync(services.Access, normalized) is { } refusal)
        {
            return refusal;
        }

        if (await FileAsync(services, normalized) is not { } file)
        {
            return NotFound();
        }

        if (file.Hash.Length == 0)
        {
            await services.Facts.FillAsync(file, HttpContext.RequestAborted);
        }

        return View(new FileView
        {
            File = file,
            Url = services.Store.MapPathToPublicUrl(file.Path),
            Usages = await services.Usages.OfAsync(file.Path, UsagesShown),
            MayManage = await services.Access.MayManageAsync(User, file.Path),
        });
    }

    /// <summary>Saves the alternative text and the name; content follows the name.</summary>
    [HttpPost]
    [ActionName("Details")]
    [ValidateAntiForgeryToken]
    [Admin("Media/File", "OrchardCore.Media.File.Save")]
    public async Task<IActionResult> Save([FromServices] LibraryServices services, string? path, string? name, string? alt, int? left, int? top)
    {
        if (!TryPath(path, out var normalized) || normalized.Length == 0)
        {
            return NotFound();
        }

        if (await RefuseChangeAsync(services.Access, normalized) is { } refusal)
        {
            return refusal;
        }

        if (await FileAsync(services, normalized) is not { } file)
        {
            return NotFound();
        }

        await services.Files.DescribeAsync(file, alt, left, top);
        try
        {
            if (!string.IsNullOrWhiteSpace(name))
            {
                (normalized, var items) = await services.Files.RenameAsync(normalized, name);
                if (items > 0)
                {
                    await notifier.InformationAsync(H["{0} items that use the file follow its new name.", items]);
                }
            }

            await notifier.SuccessAsync(H["The file '{0}' was saved.", normalized]);
        }
        catch (FileStoreException exception)
        {
            await notifier.ErrorAsync(H["{0}", exception.Message]);
        }

        return RedirectToAction(nameof(Details), new { path = normalized });
    }

    private static async Task<LibraryFile?> FileAsync(LibraryServices services, string path)
    {
        if (await services.Store.GetFileInfoAsync(path) is not { } entry)
        {
            return null;
        }

        // A file that came in a moment ago and is not in the index yet.
        return await services.List.FileAsync(path) ?? LibrarySync.Describe(entry);
    }
}
