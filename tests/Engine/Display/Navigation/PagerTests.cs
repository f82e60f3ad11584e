using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Navigation;
using Sapling.Display.Navigation;

namespace OrchardSite.Engine.Tests.Display.Navigation;

public class PagerTests
{
    [Theory]
    [InlineData(null, 1, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(-3, 1, 0)]
    [InlineData(3, 3, 20)]
    public void A_page_is_never_before_the_first(int? asked, int page, int start)
    {
        var pager = new Pager(new PagerParameters { Page = asked }, 10);
        Assert.Equal(page, pager.Page);
        Assert.Equal(start, pager.GetStartIndex());
    }

    [Fact]
    public void A_huge_page_does_not_overflow()
        => Assert.Equal(int.MaxValue, new Pager(int.MaxValue, 100, 10).GetStartIndex());

    [Fact]
    public void A_page_size_is_at_most_the_greatest()
        => Assert.Equal(50, new PagerOptions { PageSize = 200, MaxPageSize = 50 }.GetPageSize());

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 5, "1 2 3 5")]
    [InlineData(5, 10, "1 3 4 5 6 7 10")]
    [InlineData(10, 10, "1 8 9 10")]
    [InlineData(2, 3, "1 2 3")]
    public void Pages_near_the_current_and_the_ends_are_shown(int page, int last, string shown)
        => Assert.Equal(shown, string.Join(' ', PagerShapes.Shown(page, last)));

    [Fact]
    public void Links_keep_the_query_and_name_the_page_as_wanted()
    {
        var links = Links("?q=lúa&trang=4", ("PagerId", "trang"));
        Assert.Equal("/ban-dan-toc/tin-tuc?q=l%C3%BAa&trang=5", links.ForPage(5));
        Assert.Equal("/ban-dan-toc/tin-tuc?q=l%C3%BAa", links.ForPage(1));
    }

    [Fact]
    public void Without_a_name_the_page_is_pagenum()
        => Assert.Equal("/ban-dan-toc/tin-tuc?pagenum=2", Links("").ForPage(2));

    [Fact]
    public void Route_values_may_name_the_page_and_add_to_the_query()
    {
        var links = Links("", ("RouteData", new RouteValueDictionary { ["PagerId"] = "trang", ["term"] = "a", ["area"] = "X" }));
        Assert.Equal("/ban-dan-toc/tin-tuc?term=a&trang=2", links.ForPage(2));
    }

    private static PagerLinks Links(string query, params (string Name, object Value)[] properties)
    {
        var shape = new Shape { Metadata = { Type = "Pager" } };
        foreach (var (name, value) in properties)
        {
            shape.Properties[name] = value;
        }

        var http = new DefaultHttpContext();
        http.Request.PathBase = "/ban-dan-toc";
        http.Request.Path = "/tin-tuc";
        http.Request.QueryString = new QueryString(query);
        return new PagerLinks(shape, http.Request);
    }
}
