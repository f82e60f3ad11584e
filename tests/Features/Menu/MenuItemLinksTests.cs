using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using Sapling.Menu.Editing;
using Sapling.Menu.Shapes;

namespace OrchardSite.Features.Tests.Menu;

public class MenuItemLinksTests
{
    private readonly DefaultHttpContext _http = new();

    [Theory]
    [InlineData("~/tin-tuc", "/t/tin-tuc")]
    [InlineData("~/", "/t/")]
    [InlineData("tin-tuc", "/t/tin-tuc")]
    [InlineData("/other", "/other")]
    [InlineData("#top", "#top")]
    [InlineData(" https://chinhphu.vn ", "https://chinhphu.vn")]
    [InlineData("mailto:a@b.vn", "mailto:a@b.vn")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("JavaScript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Addresses_are_of_the_tenant_and_never_run_scripts(string? url, string? href)
    {
        _http.Request.PathBase = "/t";
        Assert.Equal(href, Links().Resolve(url));
    }

    [Theory]
    [InlineData("/t", "/", "/t/", true, false)]
    [InlineData("/t", "/tin-tuc", "/t/tin-tuc", true, false)]
    [InlineData("/t", "/tin-tuc/", "/t/tin-tuc", true, false)]
    [InlineData("/t", "/tin-tuc/ngay/2021", "/t/tin-tuc", false, true)]
    [InlineData("/t", "/tin-tuc-khac", "/t/tin-tuc", false, false)]
    [InlineData("/t", "/tin-tuc", "/t/", false, false)]
    [InlineData("", "/tin-tuc", "/", false, false)]
    [InlineData("", "/", "#top", false, false)]
    [InlineData("", "/tin-tuc", "/tin-tuc?trang=2", true, false)]
    [InlineData("", "/tin-tức", "/tin-t%E1%BB%A9c", true, false)]
    public void The_page_of_the_visitor_is_marked(string prefix, string path, string href, bool here, bool within)
    {
        _http.Request.PathBase = prefix;
        _http.Request.Path = path;
        var links = Links();
        Assert.Equal(here, links.IsHere(href));
        Assert.Equal(within, links.IsWithin(href));
    }

    [Fact]
    public async Task Content_is_linked_by_its_slug()
    {
        _http.Request.PathBase = "/t";
        Assert.Equal("/t/gioi-thieu", await Links(new Routes()).OfAsync(new ContentItem { ContentItemId = "a" }));
    }

    [Theory]
    [InlineData("alias:main-menu", "MainMenu")]
    [InlineData("main-menu", "MainMenu")]
    [InlineData("alias:footer", "Footer")]
    public void A_menu_has_a_template_named_after_its_alias(string handle, string name) => Assert.Equal(name, MenuShapes.Differentiator(handle));

    [Theory]
    [InlineData("~/tin-tuc", true)]
    [InlineData("https://chinhphu.vn/a", true)]
    [InlineData("tel:02343822152", true)]
    [InlineData("", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("/tin tuc", false)]
    [InlineData("https://", false)]
    public void Editors_are_told_what_is_wrong_with_an_address(string url, bool fine) => Assert.Equal(fine, MenuItemUrl.Problem(url, new Texts()) is null);

    private MenuItemLinks Links(params IAutorouteEntries[] routes)
        => new(new HttpContextAccessor { HttpContext = _http }, null!, null!, routes);

    private sealed class Routes : IAutorouteEntries
    {
        public Task<(bool, AutorouteEntry?)> TryGetEntryByPathAsync(string path) => Task.FromResult((false, (AutorouteEntry?)null));

        public Task<(bool, AutorouteEntry?)> TryGetEntryByContentItemIdAsync(string contentItemId)
            => Task.FromResult((true, (AutorouteEntry?)new AutorouteEntry(contentItemId, "gioi-thieu")));

        public Task UpdateEntriesAsync() => Task.CompletedTask;
    }
}
