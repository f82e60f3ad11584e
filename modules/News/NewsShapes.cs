using System.Globalization;
using Agency.News.Archive;
using Agency.News.Calendar;
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
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("NewsCalendar").OnDisplaying(ShareCalendar).OnProcessing(FillCalendarAsync);
        builder.Describe("NewsLatest").OnProcessing(FillLatestAsync);
        builder.Describe("NewsByCategory").OnProcessing(FillByCategoryAsync);
        builder.Describe("NewsNeighbours").OnProcessing(FillNeighboursAsync);

        return ValueTask.CompletedTask;
    }

    /// <summary>Outside the archive the calendar is the same on all pages.</summary>
    private static void ShareCalendar(ShapeDisplayContext context)
    {
        if (ArchiveRoute(context) is null)
        {
            context.Shape.Metadata.Cache("NewsCalendar").WithExpiryAfter(TimeSpan.FromMinutes(5)).AddTag("contenttype:Article");
        }
    }

    private static RouteValueDictionary? ArchiveRoute(ShapeDisplayContext context) =>
        context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext?.GetRouteData().Values is { } route && route["area"] is "Agency.News" ? route : null;

    private static async Task FillCalendarAsync(ShapeDisplayContext context)
    {
        var services = context.ServiceProvider;
        var route = ArchiveRoute(context);
        var today = await services.GetRequiredService<SiteCalendar>().NowAsync();

        var (year, monthNumber, day) = route is not null ? (Number(route["year"]), Number(route["month"]), Number(route["day"])) : default;
        var (month, previous, next) = await services.GetRequiredService<NewsCalendar>().BuildAsync(year, monthNumber, day, today);
        var shape = context.Shape.Properties;

        shape["Month"] = month;
        shape["PreviousPath"] = PathOf(previous);
        shape["PreviousTitle"] = TitleOf(previous);
        shape["NextPath"] = PathOf(next);
        shape["NextTitle"] = TitleOf(next);
        shape["Today"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        shape["Chosen"] = day is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{monthNumber:00}-{day:00}");
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
