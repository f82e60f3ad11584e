using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using Sapling.Media.Fields;
using Sapling.Media.Storage;

namespace Sapling.Media.Editing;

/// <summary>Pictures for the editor's scripts: those of a folder to choose from, and new ones that are dropped, pasted or photographed.</summary>
public sealed class PictureController : Controller
{
    private const int FormOverhead = 65_536;

    private IStringLocalizer S => HttpContext.RequestServices.GetRequiredService<IStringLocalizer<PictureController>>();

    private PictureFolders Folders => HttpContext.RequestServices.GetRequiredService<PictureFolders>();

    [HttpGet]
    [Admin("Media/Pictures", "ListPictures")]
    public async Task<IActionResult> Index(string? folder = null, string? q = null, int page = 1)
    {
        if (await Folders.ForAsync(User) is null)
        {
            return Forbid();
        }

        return StorePath.TryNormalize(folder, out var normalized, out _) && await Folders.MaySeeAsync(User, normalized)
            ? Json(await HttpContext.RequestServices.GetRequiredService<PictureList>().ReadAsync(normalized, q, page, User))
            : NotFound();
    }

    // The form is read here and not bound, so that a picture that is too large gets an answer that says so.
    [HttpPost]
    [Admin("Media/Pictures", "CreatePicture")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Create()
    {
        if (await Folders.ForAsync(User) is not { } folder)
        {
            return Forbid();
        }

        var most = HttpContext.RequestServices.GetRequiredService<IOptions<MediaOptions>>().Value.MaxFileSize;
        if (Request.ContentLength > most + FormOverhead)
        {
            return Refuse(S["The file is larger than {0} MB.", most / 1_000_000], StatusCodes.Status413PayloadTooLarge);
        }

        if (HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = most + FormOverhead;
        }

        if (!Request.HasFormContentType || (await Request.ReadFormAsync(HttpContext.RequestAborted)).Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Refuse(S["No file came with the request, or it is empty."]);
        }

        if (file.Length > most)
        {
            return Refuse(S["The file '{0}' is larger than {1} MB.", file.FileName, most / 1_000_000], StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            var path = await HttpContext.RequestServices.GetRequiredService<AttachedFiles>().AddAsync(file, folder);
            return Json(await HttpContext.RequestServices.GetRequiredService<EditorPictures>().DescribeAsync(path, Path.GetFileName(file.FileName)));
        }
        catch (FileStoreException exception)
        {
            return Refuse(exception.Message);
        }
    }

    private ObjectResult Refuse(string why, int status = StatusCodes.Status400BadRequest) => Problem(detail: why, statusCode: status);
}
