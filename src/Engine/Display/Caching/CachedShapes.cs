using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Cache;

namespace Sapling.Display.Caching;

/// <summary>Shapes with a cache rule: those that must stay live, and those whose HTML all pages share until it expires.</summary>
internal sealed class CachedShapes(PageRecording recording, RenderedCache cache, IThemeManager themes, IHttpContextAccessor http, HtmlEncoder encoder)
{
    // Without an end of its own: until the next commit, or for times that the shape shows.
    private static readonly TimeSpan _usual = TimeSpan.FromMinutes(5);

    public async Task<IHtmlContent?> RenderAsync(IShape shape, CacheContext rule, Func<Task<IHtmlContent?>> render)
    {
        if (LiveShape.Is(rule))
        {
            return await recording.RenderLiveAsync(shape, render);
        }

        var expires = Expires(rule);

        // What depends on the visitor or the address is not shared between pages; the page as a whole may still be kept.
        if (!cache.IsOn || rule.Contexts.Count > 0 || !IsReading)
        {
            recording.ExpireAt(expires);
            return await render();
        }

        var key = await KeyAsync(rule);

        if (cache.Find(key) is { Content: HtmlString known } entry)
        {
            recording.ExpireAt(entry.Expires);
            return known;
        }

        recording.ExpireAt(expires);
        var (readAt, live) = (cache.Version, recording.LiveShapes);
        var content = await render();

        // A broken template shows editors what readers must not see.
        if (content is null || recording.LiveShapes != live || recording.IsSpoiled)
        {
            return content;
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, encoder);
        var html = new HtmlString(writer.ToString());
        cache.Keep(key, html, 2L * html.Value!.Length, readAt, expires);
        return html;
    }

    // Who writes sees what he has not committed yet, and may give it up.
    private bool IsReading => http.HttpContext is not { Request.Method: var method } || HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    private DateTime Expires(CacheContext rule)
    {
        var now = cache.Now;
        var expires = now + (rule.ExpiresAfter ?? rule.ExpiresSliding ?? _usual);
        return rule.ExpiresOn is { } on && on.UtcDateTime < expires ? on.UtcDateTime : expires;
    }

    private async Task<string> KeyAsync(CacheContext rule)
    {
        var request = http.HttpContext?.Request;
        var theme = await themes.GetThemeAsync();
        return $"shape|{rule.CacheId}|{theme?.Id}|{CultureInfo.CurrentUICulture.Name}|{request?.Scheme}://{request?.Host}{request?.PathBase}";
    }
}
