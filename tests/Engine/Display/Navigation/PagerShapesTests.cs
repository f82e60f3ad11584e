using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Tests.Display.Navigation;

public sealed class PagerShapesTests : IDisposable
{
    private readonly DisplayHost _host = new(services => services.AddNavigation());
    private readonly DefaultHttpContext _http = new();

    public PagerShapesTests()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");
        (_http.Request.PathBase, _http.Request.Path, _http.Request.QueryString) = ("/t", "/tin", new("?q=a"));
        _host.Services.GetRequiredService<IHttpContextAccessor>().HttpContext = _http;
    }

    public void Dispose()
    {
        _host.Services.GetRequiredService<IHttpContextAccessor>().HttpContext = null;
        _host.Dispose();
    }

    // The page, the size, how many there are, and the texts of the pager in their order, the current page in brackets.
    [Theory]
    [InlineData(1, 10, 95, "[1] 2 3 … 10 ›")]
    [InlineData(5, 10, 95, "‹ 1 … 3 4 [5] 6 7 … 10 ›")]
    [InlineData(10, 10, 95, "‹ 1 … 8 9 [10]")]
    [InlineData(99, 10, 95, "‹ 1 … 8 9 [10]")]
    [InlineData(-1, 10, 20, "[1] 2 ›")]
    [InlineData(1, 10, 11, "[1] 2 ›")]
    [InlineData(1, 10, 10, "")]
    [InlineData(1, 10, 0, "")]
    [InlineData(3, 0, 50, "")]
    public async Task Entries_AreThePagesAround(int page, int size, int total, string expected)
    {
        var shape = await _host.Factory.PagerAsync(new Pager(page, 10, 10) { Page = page, PageSize = size }, total);

        Assert.Equal(expected, Texts(await _host.RenderAsync(shape)));
    }

    [Fact]
    public async Task Links_KeepTheQuery_AndSayWhereTheyLead()
    {
        var html = await _host.RenderAsync(await _host.Factory.PagerAsync(new Pager(2, 10, 10), 30));

        Assert.StartsWith("<nav aria-label=\"Phân trang\"><ul class=\"pager\">", html);
        Assert.Contains("<li><a aria-label=\"Trang trước\" href=\"/t/tin?q=a\" rel=\"prev\">‹</a></li>", html);
        Assert.Contains("<li><a aria-label=\"Trang 3\" href=\"/t/tin?q=a&amp;pagenum=3\">3</a></li>", html);
        Assert.Contains("<li><span aria-current=\"page\">2</span></li>", html);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("localized")]
    [InlineData("html")]
    [InlineData("localized html")]
    public async Task NextText_IsTextOrHtml_NeverTheNameOfItsClass(string kind)
    {
        object text = kind switch
        {
            "text" => "Sau <",
            "localized" => new LocalizedString("Next", "Sau <"),
            "html" => new HtmlString("Sau &lt;"),
            _ => new LocalizedHtmlString("Next", "Sau &lt;"),
        };
        var shape = await _host.Factory.PagerAsync(new Pager(1, 10, 10), 30);
        shape.Properties["NextText"] = text;

        Assert.Contains(">Sau &lt;</a>", await _host.RenderAsync(shape));
    }

    [Fact]
    public async Task Theme_MayRenderOneKindOfEntryItsOwnWay()
    {
        _host.Template(DisplayHost.Theme, "Views/Pager_Next.txt", context => Task.FromResult($"<b>{context.Value.Properties["Href"]}</b>"));

        Assert.Contains("<li><b>/t/tin?q=a&pagenum=2</b></li>", await _host.RenderAsync(await _host.Factory.PagerAsync(new Pager(1, 10, 10), 30)));
    }

    [Theory]
    [InlineData(null, null, "")]
    [InlineData("5", null, "Mới hơn")]
    [InlineData(null, "15", "Cũ hơn")]
    [InlineData("5", "15", "Mới hơn Cũ hơn")]
    public async Task Slim_GoesBeforeAndAfter(string? before, string? after, string expected)
    {
        _http.Request.QueryString = new("?q=a&before=99&after=98");

        var html = await _host.RenderAsync(await _host.Factory.PagerSlimAsync(new PagerSlim(before!, after!, 10)));

        Assert.Equal(expected, Texts(html));
        Assert.DoesNotContain("99", html);
        Assert.True(before is null || html.Contains($"href=\"/t/tin?q=a&amp;before={before}\"", StringComparison.Ordinal), html);
    }

    [Fact]
    public async Task Slim_TakesFurtherParameters()
    {
        var shape = await _host.Factory.PagerSlimAsync(new PagerSlim(null!, "15", 10), new Dictionary<string, string> { ["type"] = "Article" });

        Assert.Contains("/t/tin?q=a&amp;type=Article&amp;after=15", await _host.RenderAsync(shape));
    }

    [Fact]
    public async Task WithoutARequest_SaysWhyThereAreNoLinks()
    {
        _host.Services.GetRequiredService<IHttpContextAccessor>().HttpContext = null;
        var shape = await _host.Factory.PagerAsync(new Pager(1, 10, 10), 30);

        Assert.Contains("only while a request is answered", (await Assert.ThrowsAsync<InvalidOperationException>(() => _host.RenderAsync(shape))).Message);
    }

    private static string Texts(string html) => string.Join(' ', html.Split("<li>").Skip(1).Select(entry =>
    {
        var text = System.Text.RegularExpressions.Regex.Replace(entry, "<[^>]*>", "");
        return entry.Contains("aria-current", StringComparison.Ordinal) ? $"[{text}]" : text;
    }));
}
