using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace Sapling.Display.Rendering;

/// <summary>Writes a rendered page to the response.</summary>
internal static class PageWriter
{
    public static async Task WriteAsync(HttpContext http, IHtmlContent page, HtmlEncoder encoder)
    {
        var output = http.Response.BodyWriter;

        await using (var writer = new Utf8HtmlWriter(output))
        {
            page.WriteTo(writer, encoder);
        }

        await output.FlushAsync(http.RequestAborted);
    }
}
