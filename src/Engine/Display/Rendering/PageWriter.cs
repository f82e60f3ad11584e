using System.Buffers;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Sapling.Display.Caching;

namespace Sapling.Display.Rendering;

/// <summary>Writes a rendered page to the response.</summary>
internal static class PageWriter
{
    public static async Task WriteAsync(HttpContext http, IHtmlContent page, HtmlEncoder encoder)
    {
        var output = http.Response.BodyWriter;

        if (http.RequestServices.GetService<PageRecording>() is { IsOn: true } recording)
        {
            await RecordAsync(http, page, encoder, recording);
        }
        else
        {
            await using var writer = new Utf8HtmlWriter(output);
            page.WriteTo(writer, encoder);
        }

        await output.FlushAsync(http.RequestAborted);
    }

    private static async Task RecordAsync(HttpContext http, IHtmlContent page, HtmlEncoder encoder, PageRecording recording)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);

        await using (var writer = new Utf8HtmlWriter(buffer))
        {
            page.WriteTo(writer, encoder);
        }

        var before = http.Features.Get<HeadersBefore>()?.Names ?? [];
        KeyValuePair<string, StringValues>[] added =
        [
            .. http.Response.Headers.Where(header => !before.Contains(header.Key, StringComparer.OrdinalIgnoreCase)
                && header.Key is not ("Content-Type" or "Content-Length" or "Set-Cookie")),
        ];

        recording.Page = CachedPage.Write(buffer.WrittenSpan, recording, http.Response.BodyWriter, http.Response.ContentType, added);
    }
}
