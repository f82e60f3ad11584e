using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace Sapling.Tenancy.Requests;

/// <summary>Pages for when no theme can answer.</summary>
public static class PlainPages
{
    private static readonly HtmlEncoder s_html = HtmlEncoder.Create(UnicodeRanges.All);

    public static Task WriteAsync(HttpContext context, int status, string title, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return Task.CompletedTask;
        }

        return context.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="vi">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{s_html.Encode(title)}</title>
            <style>body{"{"}font:1.1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:15vh auto;padding:0 1rem;color:#222{"}"}</style></head>
            <body><h1>{s_html.Encode(title)}</h1><p>{s_html.Encode(text)}</p></body>
            </html>
            """,
            context.RequestAborted);
    }
}
