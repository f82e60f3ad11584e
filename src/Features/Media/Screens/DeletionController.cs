using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace Sapling.Media.Screens;

/// <summary>Deleting files, after showing where they are used.</summary>
[Area("OrchardCore.Media")]
public sealed class DeletionController(INotifier notifier, IHtmlLocalizer<DeletionController> H) : MediaScreen
{
    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Media/Delete", "OrchardCore.Media.Delete")]
    public async Task<IActionResult> Confirm([FromServices] LibraryServices services, string[]? paths, string? folder)
    {
        if (!TryPath(folder, out var from) || Paths(paths) is not { } files)
        {
            return NotFound();
        }

        if (files.Count == 0)
        {
            await notifier.WarningAsync(H["Choose files first."]);
            return ToFolder(from);
        }

        if (await RefuseChangeAsync(services.Access, files) is { } refusal)
        {
            return refusal;
        }

        return View(await services.DeletionAsync(from, files));
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Media/Deleted", "OrchardCore.Media.Deleted")]
    public async Task<IActionResult> Create([FromServices] LibraryServices services, string[]? paths, string? folder)
    {
        if (!TryPath(folder, out var from) || Paths(paths) is not { } files)
        {
            return NotFound();
        }

        if (await RefuseChangeAsync(services.Access, files) is { } refusal)
        {
            return refusal;
        }

        await notifier.SuccessAsync(H["{0} files were deleted.", await services.Files.DeleteAsync(files)]);
        return ToFolder(from);
    }
}
