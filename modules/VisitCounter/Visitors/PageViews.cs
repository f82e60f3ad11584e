using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Agency.VisitCounter.Visitors;

/// <summary>Tells a page that a person opens from everything else that reaches the site.</summary>
internal static class PageViews
{
    public static bool IsCounted(HttpContext context, VisitCounterSettings settings)
    {
        var request = context.Request;

        return HttpMethods.IsGet(request.Method)
            && context.GetEndpoint() is not null
            && IsNavigation(request.Headers)
            && !IsPrefetch(request.Headers)
            && !IsBot(request.Headers.UserAgent.ToString(), settings)
            && !IsExcluded(request.Path, settings)
            && !IsPreview(request.RouteValues)
            && (settings.CountSignedIn || context.User.Identity?.IsAuthenticated != true);
    }

    private static bool IsNavigation(IHeaderDictionary headers)
    {
        var destination = headers["Sec-Fetch-Dest"].ToString();
        var accept = headers.Accept.ToString();

        return destination is "" or "document" or "iframe"
            && headers["X-Requested-With"].Count == 0
            && (accept.Length == 0 || accept.Contains("text/html", StringComparison.OrdinalIgnoreCase) || accept.Contains("*/*", StringComparison.Ordinal));
    }

    private static bool IsPrefetch(IHeaderDictionary headers) =>
        Says(headers, "Sec-Purpose", "prefetch") || Says(headers, "Sec-Purpose", "prerender") || Says(headers, "Purpose", "prefetch") ||
        Says(headers, "X-Moz", "prefetch") || Says(headers, "X-Purpose", "preview");

    private static bool Says(IHeaderDictionary headers, string name, string value) =>
        headers[name].ToString().Contains(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Browsers always name themselves, so no user agent at all is a program too.</summary>
    private static bool IsBot(string userAgent, VisitCounterSettings settings) =>
        userAgent.Length == 0 || settings.BotMarks.Any(mark => mark.Length > 0 && userAgent.Contains(mark, StringComparison.OrdinalIgnoreCase));

    /// <summary>A draft shown to its editors and reviewers: OrchardCore.ContentPreview and the previews of the editor.</summary>
    private static bool IsPreview(RouteValueDictionary route) =>
        route["controller"] is "Preview" && route["area"] is ("OrchardCore.Contents" or "OrchardCore.ContentPreview");

    private static bool IsExcluded(PathString path, VisitCounterSettings settings) =>
        settings.ExcludedPaths.Any(excluded => excluded.StartsWith('/') && path.StartsWithSegments(excluded.TrimEnd('/'), StringComparison.OrdinalIgnoreCase));
}
