using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using Sapling.Media.Uploads;

namespace Sapling.Media.Screens;

/// <summary>Uploads: a form with many files for browsers without script, one file a request with it.</summary>
[Area("OrchardCore.Media")]
public sealed class UploadController(INotifier notifier, IHtmlLocalizer<UploadController> H) : MediaScreen
{
    /// <param name="services">What the screen is made of.</param>
    /// <param name="files">The files.</param>
    /// <param name="folder">Where they go; none: the folder of the month.</param>
    /// <param name="again">Whether content that the library has already is stored once more.</param>
    [HttpPost]
    [ValidateAntiForgeryToken]
    [UploadSize]
    [Admin("Media/Upload", "OrchardCore.Media.Upload")]
    public async Task<IActionResult> Create([FromServices] LibraryServices services, List<IFormFile> files, string? folder, bool again = false)
    {
        if (!TryPath(folder, out var path))
        {
            return NotFound();
        }

        if (!await services.Access.MayEnterAsync(User))
        {
            return Refusal();
        }

        path = path.Length == 0 ? await services.UploadFolderAsync(User) : path;
        if (await RefuseChangeAsync(services.Access, path) is { } refusal)
        {
            return refusal;
        }

        var results = new List<UploadResult>();
        foreach (var file in files)
        {
            var result = await services.Uploads.AddAsync(file, path, again, HttpContext.RequestAborted);

            // Where the duplicate lies may be none of the user's business; then the file is simply stored.
            results.Add(result is { IsDuplicate: true, File: { } known } && !await services.Access.MaySeeAsync(User, known.Path)
                ? await services.Uploads.AddAsync(file, path, again: true, HttpContext.RequestAborted)
                : result);
        }

        return WantsJson() ? Answer(services, path, results) : await PageAsync(services, path, results);
    }

    private bool WantsJson() => Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);

    private JsonResult Answer(LibraryServices services, string folder, List<UploadResult> results) => Json(new
    {
        folder,
        files = results.Where(result => result.File is not null).Select(result => new
        {
            name = result.Name,
            duplicate = result.IsDuplicate,
            file = FileAnswer.Of(result.File!, services.Store),
        }),
        errors = results.Where(result => result.Error is not null).Select(result => new { name = result.Name, error = result.Error }),
    });

    private async Task<IActionResult> PageAsync(LibraryServices services, string folder, List<UploadResult> results)
    {
        var stored = results.Count(result => result is { File: not null, IsDuplicate: false });
        if (stored > 0)
        {
            await notifier.SuccessAsync(H["{0} files were uploaded to {1}.", stored, folder.Length == 0 ? "/" : folder]);
        }

        foreach (var result in results.Where(result => result.IsDuplicate))
        {
            await notifier.WarningAsync(H["'{0}' is in the library already, as {1}. Use that file.", result.Name, result.File!.Path]);
        }

        foreach (var result in results.Where(result => result.Error is not null))
        {
            await notifier.ErrorAsync(H["{0}", result.Error!]);
        }

        if (results.Count == 0)
        {
            await notifier.WarningAsync(H["Choose files first."]);
        }

        // When nothing was stored, the folder of the month may not be there yet.
        return ToFolder(await services.Store.GetDirectoryInfoAsync(folder) is null ? string.Empty : folder);
    }
}
