using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.FileStorage;
using Sapling.Media.Library;

namespace Sapling.Media.Screens;

/// <summary>Moving files to another folder; content follows.</summary>
[Area("OrchardCore.Media")]
public sealed class TransferController(INotifier notifier, IHtmlLocalizer<TransferController> H, IStringLocalizer<TransferController> S) : MediaScreen
{
    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Media/Move", "OrchardCore.Media.Move")]
    public async Task<IActionResult> Choose([FromServices] LibraryServices services, string[]? paths, string? folder)
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

        return await RefuseChangeAsync(services.Access, files) ?? View(await ViewAsync(services, files, from, null));
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Media/Moved", "OrchardCore.Media.Moved")]
    public async Task<IActionResult> Create([FromServices] LibraryServices services, string[]? paths, string? folder, string? target, bool stay = false)
    {
        if (!TryPath(folder, out var from) || Paths(paths) is not { } files || !TryPath(target?.Trim(), out var to))
        {
            return NotFound();
        }

        if (await RefuseChangeAsync(services.Access, [.. files, LibraryPath.Join(to, "x")]) is { } refusal)
        {
            return refusal;
        }

        if (await services.Store.GetDirectoryInfoAsync(to) is null)
        {
            return View(nameof(Choose), await ViewAsync(services, files, from, S["There is no folder '{0}'. Make it first, or choose one of the list.", to]));
        }

        try
        {
            var items = await services.Files.MoveToAsync(files, to);
            await notifier.SuccessAsync(H["{0} files were moved to {1}; {2} items follow.", files.Count, to.Length == 0 ? "/" : to, items]);
            return ToFolder(stay ? from : to);
        }
        catch (FileStoreException exception)
        {
            return View(nameof(Choose), await ViewAsync(services, files, from, exception.Message));
        }
    }

    private async Task<SelectionView> ViewAsync(LibraryServices services, List<string> files, string from, string? error) => new()
    {
        Folder = from,
        Paths = files,
        Usages = await services.Usages.CountAsync(files),
        Folders = await TargetsAsync(services),
        Error = error,
    };

    /// <summary>The folders that the user may put files into; the names of the others are none of the user's business.</summary>
    private async Task<List<string>> TargetsAsync(LibraryServices services)
    {
        var targets = new List<string>();
        foreach (var folder in (IEnumerable<string>)[string.Empty, .. await services.List.AllFoldersAsync()])
        {
            if (await services.Access.MayManageAsync(User, LibraryPath.Join(folder, "x")))
            {
                targets.Add(folder);
            }
        }

        return targets;
    }
}
