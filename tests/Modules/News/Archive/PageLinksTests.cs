using Agency.News.Archive;

namespace OrchardSite.Modules.Tests.News.Archive;

public sealed class PageLinksTests
{
    [Theory]
    [InlineData(1, 1, "[1]")]
    [InlineData(1, 3, "[1] 2 3")]
    [InlineData(5, 20, "1 … 3 4 [5] 6 7 … 20")]
    [InlineData(20, 20, "1 … 18 19 [20]")]
    [InlineData(4, 5, "1 2 3 [4] 5")]
    public void For_APageOfMany_ShowsItsSurroundingsAndTheEnds(int current, int pages, string expected) =>
        Assert.Equal(expected, string.Join(' ', PageLinks.For("~/tin-tuc", current, pages).Select(link => link.IsCurrent ? $"[{link.Text}]" : link.Text)));

    [Fact]
    public void PathOf_TheFirstPage_IsTheListItself()
    {
        Assert.Equal("~/tin-tuc", PageLinks.PathOf("~/tin-tuc", 1));
        Assert.Equal("~/tin-tuc?trang=2", PageLinks.PathOf("~/tin-tuc", 2));
    }
}
