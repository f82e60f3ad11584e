using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;
using Sapling.Display.Navigation;

namespace OrchardSite.Engine.Tests.Display.Navigation;

/// <summary>A menu that providers build, as shapes that a theme may render.</summary>
public sealed class NavigationShapesTests : IDisposable
{
    private readonly DisplayHost _host;
    private readonly DefaultHttpContext _http = new();

    public NavigationShapesTests()
    {
        _host = new DisplayHost(services =>
        {
            services.AddNavigation();
            services.AddScoped<INavigationManager, Menu>();
        });
        (_http.Request.PathBase, _http.Request.Path) = ("/t", "/tin");
        _host.Services.GetRequiredService<IHttpContextAccessor>().HttpContext = _http;
    }

    public void Dispose()
    {
        _host.Services.GetRequiredService<IHttpContextAccessor>().HttpContext = null;
        _host.Dispose();
    }

    [Fact]
    public async Task Menu_IsAListOfLinks_WithTheCurrentOneMarked()
    {
        var html = await RenderAsync("Main");

        Assert.Equal(
            "<ul class=\"menu-main\"><li class=\"wide\" id=\"news\"><a aria-current=\"page\" href=\"/t/tin\">Tin &lt;tức&gt;</a>" +
            "<ul><li><a href=\"https://b.vn\" target=\"_blank\">Con</a></li></ul></li><li><span>Tiêu đề</span></li></ul>",
            html);
    }

    [Theory]
    [InlineData("Navigation-Main", "menu")]
    [InlineData("NavigationItem-Main", "item item")]
    [InlineData("NavigationItem-Main-level-1", "item")]
    [InlineData("NavigationItem-level-1", "item")]
    [InlineData("NavigationItem-Other", "")]
    public async Task Theme_MayRenderOneMenuOrOneLevelItsOwnWay(string template, string expected)
    {
        _host.Template(DisplayHost.Theme, $"Views/{template}.txt", template.StartsWith("NavigationItem", StringComparison.Ordinal) ? "!item!" : "!menu!");

        Assert.Equal(expected, string.Join(' ', (await RenderAsync("Main")).Split('!').Where((_, i) => i % 2 == 1)));
    }

    [Fact]
    public async Task MenuThatHasItsItemsAlready_IsNotBuiltAgain()
    {
        var shape = await _host.Factory.CreateAsync("Navigation", Arguments.From(new { MenuName = "Main" }));
        await shape.AddAsync(await _host.Factory.CreateAsync("NavigationItem", Arguments.From(new { Text = "Own", Href = "/own" })), "");

        Assert.Equal("<ul class=\"menu-main\"><li><a href=\"/own\">Own</a></li></ul>", await _host.RenderAsync(shape));
    }

    [Theory]
    [InlineData("/t/tin", true)]
    [InlineData("/t/tin/", true)]
    [InlineData("/T/TIN", true)]
    [InlineData("/t/tin?trang=2", true)]
    [InlineData("/t/tin#x", true)]
    [InlineData("/t/tin/khac", false)]
    [InlineData("/tin", false)]
    [InlineData("#", false)]
    [InlineData(null, false)]
    public void Selected_IsTheItemOfThisPage(string? href, bool expected) => Assert.Equal(expected, NavigationShapes.IsSelected(new MenuItem { Href = href }, _http.Request));

    private async Task<string> RenderAsync(string menu) => await _host.RenderAsync(await _host.Factory.CreateAsync("Navigation", Arguments.From(new { MenuName = menu })));

    private sealed class Menu : INavigationManager
    {
        public Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, Microsoft.AspNetCore.Mvc.ActionContext context)
        {
            var news = new MenuItem { Text = new LocalizedString("News", "Tin <tức>"), Href = "/t/tin", Id = "news" };
            news.Classes.Add("wide");
            news.Items.Add(new MenuItem { Text = new LocalizedString("Child", "Con"), Href = "https://b.vn", Target = "_blank" });
            return Task.FromResult<IEnumerable<MenuItem>>([news, new MenuItem { Text = new LocalizedString("Heading", "Tiêu đề"), Href = "#" }]);
        }
    }
}
