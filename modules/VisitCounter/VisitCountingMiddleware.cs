using Agency.VisitCounter.Counts;
using Agency.VisitCounter.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Agency.VisitCounter;

/// <summary>
/// Counts before the page is made, so that the page shows the visit that asked for it. A view counts only when the
/// article was really shown, so it is pending while the page renders and certain after it.
/// </summary>
internal sealed class VisitCountingMiddleware(RequestDelegate next, VisitorTracker tracker, VisitorIdentity identity, VisitCounts counts, CountWriter writer)
{
    public async Task InvokeAsync(HttpContext context, ISiteService siteService, ILocalClock localClock)
    {
        var settings = await siteService.GetSettingsAsync<VisitCounterSettings>();

        if (!PageViews.IsCounted(context, settings))
        {
            await next(context);
            return;
        }

        await writer.EnsureStartedAsync(context.RequestAborted);

        var cookie = identity.ReadCookie(context.Request);
        var arrival = tracker.Arrive(cookie, cookie is null ? identity.Fingerprint(context) : default, settings);
        var day = DateOnly.FromDateTime((await localClock.GetLocalNowAsync()).DateTime);
        counts.AddPageView(day, arrival.IsNewVisit);

        if (arrival.NeedsCookie)
        {
            identity.WriteCookie(context, arrival.Visitor.Id);
        }

        var article = ArticleOf(context);

        if (article is not null && !tracker.HasViewed(arrival.Visitor, article))
        {
            context.Features.Set(new PendingView(article));
        }

        await next(context);

        if (article is not null && context.Response.StatusCode == StatusCodes.Status200OK && tracker.View(arrival.Visitor, article))
        {
            await counts.AddViewAsync(article, CancellationToken.None);
        }
    }

    /// <summary>The content item whose page is asked for: the route of the Contents feature, which Autoroute leads to.</summary>
    private static string? ArticleOf(HttpContext context)
    {
        var route = context.Request.RouteValues;

        return route["area"] is "OrchardCore.Contents" && route["controller"] is "Item" && route["action"] is "Display" &&
            route["contentItemId"] is string { Length: > 0 and <= 26 } id ? id : null;
    }
}

/// <summary>The view that the request under way will count when its page has been shown.</summary>
internal sealed record PendingView(string ContentItemId);
