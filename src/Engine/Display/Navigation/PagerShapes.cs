using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;

namespace Sapling.Display.Navigation;

/// <summary>
/// The shapes <c>Pager</c> and <c>PagerSlim</c>. Their items are shapes too (<c>Pager_Link</c>, <c>Pager_Next</c>, …, with
/// <c>Href</c>, <c>Text</c> and <c>Label</c>), so that a theme may render the whole list or one kind of entry its own way.
/// </summary>
internal sealed class PagerShapes : ShapeTableProvider
{
    private const int Neighbours = 2;

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Pager").OnDisplaying(FillAsync).BoundAs("Sapling.Pager", ListAsync);
        builder.Describe("PagerSlim").OnDisplaying(FillSlimAsync).BoundAs("Sapling.Pager", ListAsync);
        foreach (var entry in (string[])["Pager_First", "Pager_Previous", "Pager_Link", "Pager_CurrentPage", "Pager_Gap", "Pager_Next", "Pager_Last"])
        {
            builder.Describe(entry).BoundAs("Sapling.Pager", EntryAsync);
        }

        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var pager = context.Shape;
        var size = Number(pager, "PageSize", 10);
        var total = Number(pager, "TotalItemCount", 0);
        var last = size <= 0 ? 1 : (int)Math.Min(int.MaxValue, Math.Max(1, ((long)total + size - 1) / size));
        if (pager.Items.Count > 0 || last == 1)
        {
            return;
        }

        var page = Math.Clamp(Number(pager, "Page", 1), 1, last);
        var texts = PagerTexts.Current;
        var links = new PagerLinks(pager, Request(context.ServiceProvider));
        var factory = context.ServiceProvider.GetRequiredService<IShapeFactory>();
        if (page > 1)
        {
            await AddAsync("Pager_Previous", Text(pager, "PreviousText", "‹"), texts.Previous, page - 1, "prev");
        }

        var before = 0;
        foreach (var number in Shown(page, last))
        {
            if (number != before + 1)
            {
                await AddAsync("Pager_Gap", Text(pager, "GapText", "…"), null, null, null);
            }

            var label = string.Format(CultureInfo.CurrentCulture, texts.Page, number);
            await AddAsync(number == page ? "Pager_CurrentPage" : "Pager_Link", number.ToString(CultureInfo.InvariantCulture), label, number, null);
            before = number;
        }

        if (page < last)
        {
            await AddAsync("Pager_Next", Text(pager, "NextText", "›"), texts.Next, page + 1, "next");
        }

        async Task AddAsync(string type, object text, string? label, int? number, string? rel)
            => await pager.AddAsync(await EntryAsync(factory, type, text, label, number is null ? null : links.ForPage(number.Value), rel), string.Empty);
    }

    private static async Task FillSlimAsync(ShapeDisplayContext context)
    {
        var pager = context.Shape;
        var texts = PagerTexts.Current;
        var links = new PagerLinks(pager, Request(context.ServiceProvider));
        var factory = context.ServiceProvider.GetRequiredService<IShapeFactory>();
        if (pager.Items.Count > 0)
        {
            return;
        }

        if (Given(pager, "Before") is { } before)
        {
            await pager.AddAsync(await EntryAsync(factory, "Pager_Previous", Text(pager, "PreviousText", texts.Newer), texts.Newer, links.With(("before", before), "before", "after"), "prev"), string.Empty);
        }

        if (Given(pager, "After") is { } after)
        {
            await pager.AddAsync(await EntryAsync(factory, "Pager_Next", Text(pager, "NextText", texts.Older), texts.Older, links.With(("after", after), "before", "after"), "next"), string.Empty);
        }
    }

    internal static IEnumerable<int> Shown(int page, int last)
    {
        for (var number = 1; number <= last; number++)
        {
            if (number == 1 || number == last || Math.Abs(number - page) <= Neighbours)
            {
                yield return number;
            }
            else if (number < page)
            {
                number = page - Neighbours - 1;
            }
            else
            {
                number = last - 1;
            }
        }
    }

    private static async ValueTask<IShape> EntryAsync(IShapeFactory factory, string type, object text, string? label, string? href, string? rel)
        => await factory.CreateAsync(type, Arguments.From(new Dictionary<string, object>
        {
            ["Text"] = text,
            ["Label"] = label!,
            ["Href"] = href!,
            ["Rel"] = rel!,
        }));

    private static async Task<IHtmlContent> ListAsync(DisplayContext context)
    {
        if (context.Value.Items.Count == 0)
        {
            return HtmlString.Empty;
        }

        var list = new TagBuilder("ul");
        list.AddCssClass("pager");
        foreach (var item in context.Value.Items)
        {
            var entry = new TagBuilder("li");
            entry.InnerHtml.AppendHtml(await context.DisplayHelper.ShapeExecuteAsync((IShape)item));
            list.InnerHtml.AppendHtml(entry);
        }

        var nav = new TagBuilder("nav");
        nav.Attributes["aria-label"] = PagerTexts.Current.Name;
        nav.InnerHtml.AppendHtml(list);
        return nav;
    }

    private static Task<IHtmlContent> EntryAsync(DisplayContext context)
    {
        var shape = context.Value;
        var current = shape.Metadata.Type == "Pager_CurrentPage";
        var href = current ? null : Given(shape, "Href");
        var tag = new TagBuilder(href is null ? "span" : "a");
        Set("href", href);
        Set("rel", Given(shape, "Rel"));
        Set("aria-label", href is null ? null : Given(shape, "Label"));
        Set("aria-current", current ? "page" : null);
        tag.InnerHtml.AppendTextOrHtml(shape.GetProperty("Text"));
        return Task.FromResult<IHtmlContent>(tag);

        void Set(string name, string? value)
        {
            if (value is not null)
            {
                tag.Attributes[name] = value;
            }
        }
    }

    private static HttpRequest Request(IServiceProvider services)
        => services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request
        ?? throw new InvalidOperationException("A pager can be rendered only while a request is answered: its links are those of the page.");

    private static int Number(IShape shape, string name, int otherwise)
        => shape.Properties.TryGetValue(name, out var value) && value is IConvertible number
            ? (int)Math.Clamp(number.ToDouble(CultureInfo.InvariantCulture), int.MinValue, int.MaxValue)
            : otherwise;

    private static string? Given(IShape shape, string name)
        => shape.Properties.TryGetValue(name, out var value) && value?.ToString() is { Length: > 0 } text ? text : null;

    private static object Text(IShape shape, string name, string otherwise)
        => shape.Properties.TryGetValue(name, out var value) && value is not null ? value : otherwise;
}
