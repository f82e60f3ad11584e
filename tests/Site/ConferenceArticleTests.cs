using System.Net;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

/// <summary>The page of the signing conference carries every element of the agency's old page.</summary>
[Collection(SiteCollection.Name)]
public sealed class ConferenceArticleTests(SiteFixture site)
{
    [Theory]
    [InlineData("Tìm kiếm tin tức")]
    [InlineData("Hội nghị Ký kết Phối hợp công tác dân vận vùng đồng bào dân tộc thiểu số giai đoạn 2021-2026")]
    [InlineData("Ngày cập nhật <time datetime=\"2021-06-18\">18/06/2021</time>")]
    [InlineData("lượt xem")]
    [InlineData("<p class=\"article__lead\">")]
    [InlineData("Nghị quyết 120/2020/QH14")]
    [InlineData("<p class=\"article__author\">Anh Tuấn (T)</p>")]
    [InlineData("Xem tin theo ngày")]
    [InlineData("Thống kê truy cập")]
    [InlineData("Tổng lượt truy cập")]
    [InlineData("Lượt truy cập hiện tại")]
    [InlineData("Tin mới hơn")]
    [InlineData("Tin cũ hơn")]
    public async Task Page_HasTheElement(string element)
    {
        using var reader = site.Host.Visitor();
        Assert.Contains(element, (await reader.PageAsync(Places.Conference)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photos_AreThreeFigures_WhoseCaptionsAndFilesAreThere()
    {
        using var reader = site.Host.Visitor();
        var main = (await reader.PageAsync(Places.Conference)).Main;
        var figures = System.Text.RegularExpressions.Regex.Matches(main, "<figure>(.*?)</figure>", System.Text.RegularExpressions.RegexOptions.Singleline);
        Assert.Equal(3, figures.Count);

        foreach (System.Text.RegularExpressions.Match figure in figures)
        {
            Assert.Matches("<figcaption>[^<]{20,}</figcaption>", figure.Value);
            Assert.Matches("alt=\"[^\"]{20,}\"", figure.Value);
            var address = System.Text.RegularExpressions.Regex.Match(figure.Value, "src=\"([^\"]+)\"").Groups[1].Value;
            using var photo = await reader.GetAsync(WebUtility.HtmlDecode(address));
            Assert.Equal(HttpStatusCode.OK, photo.StatusCode);
            Assert.StartsWith("image/", photo.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
        }
    }
}
