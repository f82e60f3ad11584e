using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Notify;

namespace Sapling.Display.Notifications;

/// <summary>Shows messages in the zone Messages of the page, or takes them to the next one in a protected cookie.</summary>
internal sealed class NotifyFilter(
    INotifier notifier, IShapeFactory shapes, ILayoutAccessor layouts, IDataProtectionProvider protection, HtmlEncoder encoder, ILogger<NotifyFilter> logger)
    : IAsyncResultFilter
{
    internal const string CookieName = "orch_notify";

    // Browsers drop larger cookies without a word.
    private const int MaximumLength = 3500;

    private readonly IDataProtector _protector = protection.CreateProtector(nameof(NotifyFilter));

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        var entries = notifier.List();
        var hasCookie = http.Request.Cookies.TryGetValue(CookieName, out var cookie) && !string.IsNullOrEmpty(cookie);

        if (context.Result is ViewResult or PageResult)
        {
            var all = hasCookie ? [.. Read(cookie!), .. entries] : entries;

            if (hasCookie)
            {
                http.Response.Cookies.Delete(CookieName, Options(http));
            }

            await ShowAsync(all);
        }
        else if (entries.Count > 0 && IsRedirect(context.Result))
        {
            http.Response.Cookies.Append(CookieName, Write([.. hasCookie ? Read(cookie!) : [], .. entries]), Options(http));
        }

        await next();
    }

    private static bool IsRedirect(IActionResult result) =>
        result is RedirectResult or LocalRedirectResult or RedirectToActionResult or RedirectToRouteResult or RedirectToPageResult;

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = http.Request.PathBase.HasValue ? http.Request.PathBase.Value : "/",
    };

    private async Task ShowAsync(IList<NotifyEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var zone = (await layouts.GetLayoutAsync()).Zones["Messages"];

        foreach (var entry in entries.DistinctBy(entry => (entry.Type, entry.ToHtmlString(encoder))))
        {
            zone = await zone.AddAsync(await shapes.CreateAsync("Message", (INamedEnumerable<object>)entry));
        }
    }

    private string Write(IEnumerable<NotifyEntry> entries)
    {
        var kept = entries.DistinctBy(entry => (entry.Type, entry.ToHtmlString(encoder))).ToList();

        while (true)
        {
            var text = _protector.Protect(JsonSerializer.Serialize(
                kept.Select(entry => new StoredMessage(entry.Type, entry.ToHtmlString(encoder), entry.DismissalMilliseconds))));

            if (text.Length <= MaximumLength || kept.Count <= 1)
            {
                return text;
            }

            logger.LogWarning("Too many notifications for the next page; the oldest of {Count} is left out.", kept.Count);
            kept.RemoveAt(0);
        }
    }

    private IEnumerable<NotifyEntry> Read(string cookie)
    {
        try
        {
            return JsonSerializer.Deserialize<StoredMessage[]>(_protector.Unprotect(cookie))!
                .Select(stored => new NotifyEntry { Type = stored.Type, Message = new HtmlString(stored.Html), DismissalMilliseconds = stored.Dismissal });
        }
        catch (Exception exception) when (exception is System.Security.Cryptography.CryptographicException or JsonException or FormatException)
        {
            // Keys were renewed, or somebody forged it.
            logger.LogWarning(exception, "The notifications of the previous page cannot be read and are not shown.");
            return [];
        }
    }

    private sealed record StoredMessage(NotifyType Type, string Html, int? Dismissal);
}
