using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ResourceManagement;
using Sapling.Display.Liquid.Filters;

namespace OrchardSite.Engine.Tests.Display.Liquid.Filters;

public sealed class UrlFiltersTests : IDisposable
{
    private readonly LiquidHost _host = new();

    public UrlFiltersTests()
    {
        _host.Http.Request.Scheme = "https";
        _host.Http.Request.Host = new("a.vn", 8443);
        _host.Http.Request.PathBase = "/ban-dan-toc";
    }

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("~/tin-tuc", "/ban-dan-toc/tin-tuc")]
    [InlineData("~/", "/ban-dan-toc/")]
    [InlineData("~", "/ban-dan-toc/")]
    [InlineData("/tin-tuc", "/tin-tuc")]
    [InlineData("tin-tuc", "tin-tuc")]
    [InlineData("~tin", "~tin")]
    [InlineData("https://b.vn/~/x", "https://b.vn/~/x")]
    [InlineData("", "")]
    [InlineData("~/a?x=1&y=\"2\"", "/ban-dan-toc/a?x=1&amp;y=&quot;2&quot;")]
    public async Task Href_PutsTheTenantsPrefixBeforeItsOwnPaths(string path, string expected)
        => Assert.Equal(expected, await _host.RenderAsync("{{ Model | href }}", path));

    [Theory]
    [InlineData("~/tin-tuc", "https://a.vn:8443/ban-dan-toc/tin-tuc")]
    [InlineData("/tin-tuc", "https://a.vn:8443/tin-tuc")]
    [InlineData("tin-tuc", "https://a.vn:8443/ban-dan-toc/tin-tuc")]
    [InlineData("", "https://a.vn:8443/ban-dan-toc/")]
    [InlineData("http://b.vn/x", "http://b.vn/x")]
    [InlineData("//b.vn/x", "//b.vn/x")]
    [InlineData("mailto:lan@a.vn", "mailto:lan@a.vn")]
    [InlineData("tel:0281234567", "tel:0281234567")]
    [InlineData("/chuyen?den=https://b.vn", "https://a.vn:8443/chuyen?den=https://b.vn")]
    public async Task AbsoluteUrl_HasSchemeHostPortAndPrefix(string path, string expected)
        => Assert.Equal(expected, await _host.RenderAsync("{{ Model | absolute_url }}", path));

    [Theory]
    [InlineData("//b.vn", true)]
    [InlineData("https://b.vn", true)]
    [InlineData("mailto:a@b.vn", true)]
    [InlineData("javascript:x", true)]
    [InlineData("/a", false)]
    [InlineData("a/b", false)]
    [InlineData("?a=b:c", false)]
    [InlineData("#a", false)]
    [InlineData("", false)]
    public void Elsewhere_IsWhatNamesItsOwnSchemeOrHost(string path, bool expected) => Assert.Equal(expected, UrlFilters.IsElsewhere(path));

    [Fact]
    public async Task AppendVersion_IsOfTheResolvedFile()
        => Assert.Equal("/ban-dan-toc/a.css?v=1", await _host.RenderAsync("{{ '~/a.css' | append_version }}"));

    [Theory]
    [InlineData(null, "~/a.css", "/ban-dan-toc/a.css")]
    [InlineData("https://cdn.vn/", "~/a.css", "https://cdn.vn/ban-dan-toc/a.css")]
    [InlineData("https://cdn.vn", "https://b.vn/a.css", "https://b.vn/a.css")]
    [InlineData("https://cdn.vn", "//b.vn/a.css", "//b.vn/a.css")]
    public async Task ResourceUrl_HasTheCdnWhenThereIsOne(string? cdn, string path, string expected)
    {
        using var host = new LiquidHost(configure: services => services.Configure<ResourceManagementOptions>(options => options.CdnBaseUrl = cdn));
        host.Http.Request.PathBase = "/ban-dan-toc";

        Assert.Equal(expected, await host.RenderAsync("{{ Model | resource_url }}", path));
    }
}
