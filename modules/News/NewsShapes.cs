using System.Globalization;
using Agency.News.Archive;
using Agency.News.Calendar;
using Agency.News.Dating;
using Agency.News.Indexes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Agency.News;

/// <summary>
/// The shapes of this module: <c>NewsCalendar</c>, <c>NewsLatest</c> (count, skip, display_type), <c>NewsByCategory</c>
/// (term, count, display_type) and <c>NewsNeighbours</c> (content_item, count).
/// </summary>
internal sealed class NewsShapes : ShapeTableProvider
{
    private const string Area = "Agency.News";

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("NewsCalendar").OnDisplaying(ShareCalendarAsync).OnProcessing(FillCalendarAsync);
        builder.Describe("NewsLatest").OnProcessing(FillLatestAsync);
        builder.Describe("NewsByCategory").OnProcessing(FillByCategoryAsync);
        builder.Describe("NewsNeighbours").OnProcessing(FillNeighboursAsync);

        return ValueTask.CompletedTask;
    }

    /// <summary>Outside the archive the calendar is the same on all pages, and on all articles of a month.</summary>
    private static async Task ShareCalendarAsync(ShapeDisplayContext context)
    {
        if (Route(context.ServiceProvider)?["area"] is not Area)
        {
            var shown = await ShownPeriodAsync(context.ServiceProvider);
            var id = shown is null ? "NewsCalendar" : string.Create(CultureInfo.InvariantCulture, $"NewsCalendar-{shown.Year}-{shown.Month}");
            context.Shape.Metadata.Cache(id).WithExpiryAfter(TimeSpan.FromMinutes(5)).AddTag("contenttype:Article");
        }
    }

    private static RouteValueDictionary? Route(IServiceProvider services) =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext?.GetRouteData().Values;

    /// <summary>The period of an archive page, the month of an article's page; null elsewhere, also where the address names no real date.</summary>
    private static async Task<ArchivePeriod?> ShownPeriodAsync(IServiceProvider services)
    {
        var route = Route(services);

        if (route?["area"] is Area)
        {
            return Number(route["year"]) is { } year ? ArchivePeriod.Of(year, Number(route["month"]), Number(route["day"])) : null;
        }

        return route?["contentItemId"] is string id ? await services.GetRequiredService<NewsArchive>().MonthOfAsync(id) : null;
    }

    private static async Task FillCalendarAsync(ShapeDisplayContext context)
    {
        var services = context.ServiceProvider;
        var today = await services.GetRequiredService<SiteCalendar>().NowAsync();
        var shown = await ShownPeriodAsync(services);
        var (month, previous, next) = await services.GetRequiredService<NewsCalendar>().BuildAsync(shown?.Year, shown?.Month, shown?.Day, today);
        var shape = context.Shape.Properties;

        shape["Month"] = month;
        shape["PreviousPath"] = PathOf(previous);
        shape["PreviousTitle"] = TitleOf(previous);
        shape["NextPath"] = PathOf(next);
        shape["NextTitle"] = TitleOf(next);
        shape["Today"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        shape["Chosen"] = shown is { Day: { } day } ? string.Create(CultureInfo.InvariantCulture, $"{shown.Year:0000}-{shown.Month:00}-{day:00}") : "";
    }

    private static async Task FillLatestAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape.Properties;
        var archive = context.ServiceProvider.GetRequiredService<NewsArchive>();

        await FillArticlesAsync(context, await archive.ListAsync(ArchivePeriod.All, Number(Value(shape, "Skip")) ?? 0, CountOf(shape, 6)));
    }

    private static async Task FillByCategoryAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape.Properties;

        if (Value(shape, "Term")?.ToString() is not { Length: > 0 } term)
        {
            throw new InvalidOperationException("The shape NewsByCategory needs term, the content item id of a category: {% shape \"NewsByCategory\", term: id, count: 4 %}.");
        }

        var archive = context.ServiceProvider.GetRequiredService<NewsArchive>();
        await FillArticlesAsync(context, await archive.ListByCategoryAsync(term, Number(Value(shape, "Skip")) ?? 0, CountOf(shape, 4)));
    }

    private static async Task FillNeighboursAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape.Properties;

        if (Value(shape, "ContentItem") is not ContentItem item)
        {
            throw new InvalidOperationException("The shape NewsNeighbours needs content_item: {% shape \"NewsNeighbours\", content_item: Model.ContentItem %}.");
        }

        var (newer, older) = await context.ServiceProvider.GetRequiredService<NewsArchive>().NeighboursAsync(item, CountOf(shape, 3));
        shape["Newer"] = newer.ToList();
        shape["Older"] = older.ToList();
    }

    private static async Task FillArticlesAsync(ShapeDisplayContext context, IEnumerable<ContentItem> items)
    {
        var services = context.ServiceProvider;
        var displayManager = services.GetRequiredService<IContentItemDisplayManager>();
        var updater = services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater;
        var displayType = Value(context.Shape.Properties, "DisplayType")?.ToString() ?? "Summary";
        var list = items.ToList();
        var articles = new List<IShape>(list.Count);

        foreach (var item in list)
        {
            articles.Add(await displayManager.BuildDisplayAsync(item, updater, displayType));
        }

        context.Shape.Properties["ContentItems"] = list;
        context.Shape.Properties["Articles"] = articles;
    }

    private static int CountOf(IDictionary<string, object> shape, int otherwise) => Math.Clamp(Number(Value(shape, "Count")) ?? otherwise, 1, 50);

    private static object? Value(IDictionary<string, object> shape, string name) => shape.TryGetValue(name, out var value) ? value : null;

    /// <summary>Numbers come from routes as text and from Liquid as decimals.</summary>
    private static int? Number(object? value) => value switch
    {
        null => null,
        string text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        IConvertible convertible => convertible.ToInt32(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string PathOf(int? month) => month is { } key ? ArchivePeriod.Of(key / 100, key % 100)!.Path : "";

    private static string TitleOf(int? month) => month is { } key ? string.Create(CultureInfo.InvariantCulture, $"Tháng {key % 100}, {key / 100}") : "";
}
