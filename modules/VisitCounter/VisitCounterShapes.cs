using System.Globalization;
using Agency.VisitCounter.Counts;
using Agency.VisitCounter.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Agency.VisitCounter;

/// <summary>
/// The shapes of this module: <c>VisitStatistics</c> (Total, Online, Today, Month), <c>ViewCount</c> (of ContentItemId) and
/// <c>MostRead</c> (ContentItems, Count of them at most). Figures come as text in the site's format, 1.404.628.
/// </summary>
internal sealed class VisitCounterShapes : ShapeTableProvider
{
    private static readonly CultureInfo _format = CultureInfo.GetCultureInfo("vi-VN");

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("VisitStatistics").OnCreated(KeepLive).OnProcessing(FillStatisticsAsync);
        builder.Describe("ViewCount").OnCreated(KeepLive).OnProcessing(FillViewCountAsync);
        builder.Describe("MostRead").OnDisplaying(KeepAMinute).OnProcessing(FillMostReadAsync);

        return ValueTask.CompletedTask;
    }

    /// <summary>Counters are exact: a page may be kept, but never they.</summary>
    private static void KeepLive(ShapeCreatedContext context) =>
        context.Shape.Metadata.Cache(context.Shape.Metadata.Type).WithExpiryAfter(TimeSpan.FromTicks(1));

    private static void KeepAMinute(ShapeDisplayContext context) =>
        context.Shape.Metadata.Cache($"MostRead-{AskedFor(context)}").WithExpiryAfter(TimeSpan.FromMinutes(1));

    private static int AskedFor(ShapeDisplayContext context) =>
        Math.Clamp(context.Shape.Properties.TryGetValue("Count", out var value) ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : 5, 1, 50);

    private static async Task FillStatisticsAsync(ShapeDisplayContext context)
    {
        var services = context.ServiceProvider;
        var settings = await services.GetRequiredService<ISiteService>().GetSettingsAsync<VisitCounterSettings>();
        await services.GetRequiredService<CountWriter>().EnsureStartedAsync(CancellationToken.None);

        var now = await services.GetRequiredService<ILocalClock>().GetLocalNowAsync();
        var visits = services.GetRequiredService<VisitCounts>().Visits(DateOnly.FromDateTime(now.DateTime));
        var shape = context.Shape.Properties;

        shape["Total"] = Text(settings.StartTotal + visits.Total);
        shape["Online"] = Text(services.GetRequiredService<VisitorTracker>().CountOnline(settings));
        shape["Today"] = Text(visits.Today);
        shape["Month"] = Text(visits.Month);
    }

    private static async Task FillViewCountAsync(ShapeDisplayContext context)
    {
        if (!context.Shape.Properties.TryGetValue("ContentItemId", out var value) || value?.ToString() is not { Length: > 0 } id)
        {
            throw new InvalidOperationException("The shape ViewCount needs content_item_id: {% shape \"ViewCount\", content_item_id: Model.ContentItem.ContentItemId %}.");
        }

        var services = context.ServiceProvider;
        var settings = await services.GetRequiredService<ISiteService>().GetSettingsAsync<VisitCounterSettings>();
        var pending = services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<PendingView>();
        var views = await services.GetRequiredService<VisitCounts>().ViewsAsync(id, CancellationToken.None);

        context.Shape.Properties["Views"] = Text(views + settings.StartViews.GetValueOrDefault(id) + (pending?.ContentItemId == id ? 1 : 0));
    }

    private static async Task FillMostReadAsync(ShapeDisplayContext context) =>
        context.Shape.Properties["ContentItems"] = await context.ServiceProvider.GetRequiredService<MostReadArticles>().ListAsync(AskedFor(context));

    private static string Text(long number) => number.ToString("N0", _format);
}
