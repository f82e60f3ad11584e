using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using Sapling.Media.Images;
using Sapling.Media.Moves;
using Sapling.Media.Storage;
using Sapling.Media.Types;

namespace Sapling.Media.Serving;

/// <summary>Serves the tenant's media library: originals as they are, pictures in the sizes that the site allows.</summary>
internal sealed class MediaMiddleware(RequestDelegate next, IOptions<MediaOptions> options, ResizedImages resized)
{
    private readonly MediaOptions _options = options.Value;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments(_options.AssetsRequestPath, StringComparison.OrdinalIgnoreCase, out var rest) || !rest.HasValue)
        {
            return next(context);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        return ServeAsync(context, rest.Value!);
    }

    private async Task ServeAsync(HttpContext context, string rest)
    {
        var store = context.RequestServices.GetRequiredService<IMediaFileStore>();
        if (!StorePath.TryNormalize(rest, out var path, out _) || !_options.AllowedFileExtensions.Contains(Path.GetExtension(path)))
        {
            // The site's own 404 page answers.
            await next(context);
            return;
        }

        if (await store.GetFileInfoAsync(path) is not { } file)
        {
            await ServeMissingAsync(context, store, path);
            return;
        }

        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = CacheControl(context.Request);
        if (FileTypes.IsActive(path))
        {
            headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
            headers.ContentDisposition = Attachment(file.Name);
        }

        if (FileTypes.IsRaster(path) && Commands(context) is { IsEmpty: false } commands
            && await TryServeResizedAsync(context, store, file, commands))
        {
            return;
        }

        await ServeOriginalAsync(context, store, file);
    }

    /// <summary>Leads to where the file is now: old versions of articles, and pages elsewhere, name the place where it was.</summary>
    private async Task ServeMissingAsync(HttpContext context, IMediaFileStore store, string path)
    {
        // Files are served without a library, too.
        if (context.RequestServices.GetService<MovedFiles>() is not { } moved || await moved.FindAsync(path) is not { } place)
        {
            await next(context);
            return;
        }

        // Not for ever: another file may be put there.
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Redirect(store.MapPathToPublicUrl(place) + context.Request.QueryString);
    }

    private async Task<bool> TryServeResizedAsync(HttpContext context, IMediaFileStore store, IFileStoreEntry file, ImageCommands commands)
    {
        var format = ImageFormats.Choose(commands, file.Path, context.Request.Headers.Accept);
        if (commands.Format == OrchardCore.Media.Core.Processing.Format.Undefined)
        {
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        }

        var made = await resized.GetAsync(store, file, commands, format, context.RequestAborted);
        if (made is null)
        {
            return false;
        }

        var info = new FileInfo(made);
        var tag = $"\"{Path.GetFileNameWithoutExtension(made)}-{info.Length:x}\"";
        await TypedResults.PhysicalFile(made, ImageFormats.ContentType(format), null, file.LastModifiedUtc, new EntityTagHeaderValue(tag), enableRangeProcessing: true)
            .ExecuteAsync(context);
        return true;
    }

    private static async Task ServeOriginalAsync(HttpContext context, IMediaFileStore store, IFileStoreEntry file)
    {
        var type = FileTypes.ContentType(file.Path);
        var tag = new EntityTagHeaderValue($"\"{file.LastModifiedUtc.Ticks:x}-{file.Length:x}\"");
        IResult result = (store as IPhysicalFiles)?.GetPhysicalPath(file.Path) is { } physical
            ? TypedResults.PhysicalFile(physical, type, null, file.LastModifiedUtc, tag, enableRangeProcessing: true)
            : TypedResults.Stream(await store.GetFileStreamAsync(file), type, null, file.LastModifiedUtc, tag, enableRangeProcessing: true);
        await result.ExecuteAsync(context);
    }

    private ImageCommands? Commands(HttpContext context)
    {
        var query = context.Request.Query;
        if (query.Count == 0)
        {
            return null;
        }

        var values = new CommandCollection(ImageCommands.Of(query));
        if (values.Count == 0)
        {
            return null;
        }

        var commands = ImageCommands.Parse(values);
        var token = query[ImageCommands.TokenName].ToString();
        return _options.UseTokenizedQueryString
            && token.Length > 0
            && context.RequestServices.GetRequiredService<IMediaTokenService>().TryValidateToken(values, token)
                ? commands
                : commands.Restrict(_options.SupportedSizes);
    }

    private string CacheControl(HttpRequest request)
    {
        var seconds = _options.MaxBrowserCacheDays * 86400L;
        return request.Query.ContainsKey(ImageCommands.VersionName)
            ? $"public, max-age={seconds}, immutable"
            : $"public, max-age={seconds}, must-revalidate, s-maxage={_options.MaxCacheDays * 86400L}";
    }

    private static string Attachment(string name)
    {
        var header = new ContentDispositionHeaderValue("attachment");
        header.SetHttpFileName(name);
        return header.ToString();
    }
}
