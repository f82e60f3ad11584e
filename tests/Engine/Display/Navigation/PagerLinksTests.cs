using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.DisplayManagement.Shapes;
using Sapling.Display.Navigation;

namespace OrchardSite.Engine.Tests.Display.Navigation;

public sealed class PagerLinksTests
{
    [Fact]
    public void Choices_StayOnEachPage() => Assert.Equal("/t/tim?q=a%20b&pagenum=3", Links("?q=a b&pagenum=2").ForPage(3));

    /// <summary>A filter may have several values of one name; one value "a,b" would find nothing.</summary>
    [Fact]
    public void SeveralValuesOfOneName_StaySeveral() => Assert.Equal("/t/tim?loai=a&loai=b&pagenum=2", Links("?loai=a&loai=b").ForPage(2));

    [Fact]
    public void FirstPage_HasNoNumber() => Assert.Equal("/t/tim?q=a", Links("?pagenum=2&q=a").ForPage(1));

    [Theory]
    [InlineData("page", "/t/tim?page=2")]
    [InlineData("", "/t/tim?pagenum=2")]
    public void OtherKey(string key, string expected) => Assert.Equal(expected, Links("", shape => shape.Properties["PagerId"] = key).ForPage(2));

    [Fact]
    public void RouteData_AddsWhatTheAddressHasNot()
    {
        var links = Links("", shape => shape.Properties["RouteData"] = new RouteValueDictionary { ["sort"] = "ten", ["slug"] = "x", ["area"] = "A", ["action"] = "B", ["none"] = null }, route => route["slug"] = "x");

        Assert.Equal("/t/tim?sort=ten&pagenum=2", links.ForPage(2));
    }

    [Fact]
    public void UrlParams_GoBeforeTheAddress() =>
        Assert.Equal("/t/tim?q=mới&pagenum=2".Replace("mới", Uri.EscapeDataString("mới"), StringComparison.Ordinal), Links("?q=cu", shape => shape.Properties["UrlParams"] = new Dictionary<string, string> { ["q"] = "mới" }).ForPage(2));

    private static PagerLinks Links(string query, Action<Shape>? change = null, Action<RouteValueDictionary>? route = null)
    {
        var http = new DefaultHttpContext();
        http.Request.PathBase = "/t";
        http.Request.Path = "/tim";
        http.Request.QueryString = new QueryString(query);
        route?.Invoke(http.Request.RouteValues);
        var pager = new Shape();
        change?.Invoke(pager);
        return new PagerLinks(pager, http.Request);
    }
}
