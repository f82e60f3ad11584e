using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

/// <summary>What every page must have, for readers, for machines that read it, and for a slow line.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class PageTests(SiteFixture site)
{
    public static TheoryData<string> Pages =>
    [
        "/",
        Places.Toc + "/", Places.Toc + "/gioi-thieu", Places.Toc + "/lien-he", Places.Toc + "/chuyen-muc/hoat-dong-cua-ban",
        Places.Toc + "/tin-tuc", Places.Toc + "/tin-tuc?trang=2", Places.Toc + "/tin-tuc/ngay/2021/06/18", Places.Toc + "/tin-tuc/ngay/2021/06", Places.Toc + "/tin-tuc/ngay/2021",
        Places.Conference, Places.Toc + "/tin/giu-tieng-khung-cui-nghe-det-zeng-o-a-luoi-hom-nay",
        Places.Van + "/", Places.Van + "/gioi-thieu", Places.Van + "/lien-he", Places.Van + "/chuyen-muc/dan-van-kheo", Places.Van + "/tin/chu-nhat-xanh-nep-moi-cua-nguoi-hue",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_IsWholeAndLight(string path)
    {
        using var reader = site.Host.Visitor();
        var page = await reader.PageAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.InRange(Encoding.UTF8.GetByteCount(page.Html), 1, 100_000);
        Assert.Contains("<html lang=\"vi\"", page.Html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page.Html, "<title>"));
        Assert.Single(Regex.Matches(page.Html, "<h1[ >]"));
        Assert.Equal(new Uri(site.Host.Address, path).ToString(), page.Canonical);
        Assert.Equal(page.Html, page.Html.Normalize(NormalizationForm.FormC));
        Assert.False(string.IsNullOrEmpty(page.Meta("DC.publisher")));
        Assert.False(string.IsNullOrEmpty(page.Meta("og:title")));
        Assert.False(string.IsNullOrEmpty(page.Meta("description")));
        Assert.DoesNotContain("{{", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("{%", page.Html, StringComparison.Ordinal);

        var ids = Ids().Matches(page.Html).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData(Places.Toc + "/search?q=dong+bao")]
    [InlineData(Places.Toc + "/khong-co-trang-nay")]
    public async Task Page_IsHtmlWithoutFaults_ItsHeadingsInOrder(string path)
    {
        using var reader = site.Host.Visitor();
        using var document = await new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocumentAsync((await reader.PageAsync(path)).Html);
        var levels = document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, string.Join(' ', levels)));
        Assert.All(document.QuerySelectorAll("img"), image => Assert.True(image.HasAttribute("alt")));
        Assert.All(document.QuerySelectorAll("input:not([type=hidden]), select"), box => Assert.NotNull(document.QuerySelector($"label[for='{box.Id}']")));
        Assert.All(document.QuerySelectorAll("a[target=_blank]"), link => Assert.Contains("noopener", link.GetAttribute("rel"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData(Places.Toc + "/search?q=dong+bao")]
    public async Task Page_AnswersHeadWithoutABody(string path)
    {
        using var reader = site.Host.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await reader.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_NeedsNoScript_AndRunsNoneInline(string path)
    {
        using var reader = site.Host.Visitor();
        var html = (await reader.PageAsync(path)).Html;

        Assert.Empty(Regex.Matches(html, "<script(?![^>]*(src=|application/ld\\+json))"));
        Assert.Empty(Regex.Matches(html, "\\son[a-z]+=\"", RegexOptions.IgnoreCase));
        Assert.Empty(Regex.Matches(html, "href=\"(javascript:|#\")"));
    }

    [Fact]
    public async Task EveryLinkOfTheSite_Answers()
    {
        using var reader = site.Host.Visitor();
        var waiting = new Queue<string>(["/"]);
        var known = new HashSet<string>(["/"]);
        var broken = new List<string>();

        while (waiting.TryDequeue(out var path))
        {
            using var answer = await reader.GetAsync(path);
            if ((int)answer.StatusCode >= 400)
            {
                broken.Add($"{(int)answer.StatusCode} {path}");
            }

            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            foreach (Match link in Links().Matches(await answer.Content.ReadAsStringAsync()))
            {
                var address = WebUtility.HtmlDecode(link.Groups[1].Value).Split('#')[0];
                if (address.StartsWith('/') && known.Add(address))
                {
                    waiting.Enqueue(address);
                }
            }
        }

        Assert.Empty(broken);
        Assert.True(known.Count > 100);
    }

    [Theory]
    [InlineData(Places.Conference)]
    [InlineData(Places.Toc + "/gioi-thieu")]
    [InlineData(Places.Van + "/lien-he")]
    public async Task Page_HasTheSixMetadataOfAPublicBody(string path)
    {
        using var reader = site.Host.Visitor();
        var page = await reader.PageAsync(path);

        Assert.All((string[])["DC.title", "DC.creator", "DC.date", "DC.description", "DC.publisher", "DC.identifier"], name => Assert.False(string.IsNullOrEmpty(page.Meta(name)), name));
    }

    [Fact]
    public async Task Article_SaysWhereItIsFrom_WhenPrinted()
    {
        using var reader = site.Host.Visitor();

        Assert.Contains($"<p class=\"article__address\">Ban Dân tộc tỉnh Thừa Thiên Huế, {new Uri(site.Host.Address, Places.Conference)}</p>", (await reader.PageAsync(Places.Conference)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_CarriesItsMetadata()
    {
        using var reader = site.Host.Visitor();
        var page = await reader.PageAsync(Places.Conference);
        const string title = "Hội nghị Ký kết Phối hợp công tác dân vận vùng đồng bào dân tộc thiểu số giai đoạn 2021-2026";
        var address = new Uri(site.Host.Address, Places.Conference).ToString();

        Assert.Equal(title + " - Ban Dân tộc tỉnh Thừa Thiên Huế", page.Title);
        Assert.Equal(title, page.Meta("DC.title"));
        Assert.Equal("Anh Tuấn (T)", page.Meta("DC.creator"));
        Assert.Equal("2021-06-18", page.Meta("DC.date"));
        Assert.StartsWith("Ban Dân tộc tỉnh và Ban Dân vận Tỉnh ủy", page.Meta("DC.description"), StringComparison.Ordinal);
        Assert.Equal(page.Meta("DC.description"), page.Meta("description"));
        Assert.Equal("Ban Dân tộc tỉnh Thừa Thiên Huế", page.Meta("DC.publisher"));
        Assert.Equal(address, page.Meta("DC.identifier"));
        Assert.Equal(("article", title, address), (page.Meta("og:type"), page.Meta("og:title"), page.Meta("og:url")));
        using var image = await reader.GetAsync(page.Meta("og:image"));
        Assert.Equal(HttpStatusCode.OK, image.StatusCode);
    }

    [Fact]
    public async Task Article_IsANewsArticleToMachines()
    {
        using var reader = site.Host.Visitor();

        foreach (var card in (await reader.PageAsync(Places.Toc + "/tin-tuc")).Cards)
        {
            var html = (await reader.PageAsync(card.Path)).Html;
            using var json = JsonDocument.Parse(JsonLd().Match(html).Groups[1].Value);
            var root = json.RootElement;
            Assert.Equal("NewsArticle", root.GetProperty("@type").GetString());
            Assert.False(string.IsNullOrEmpty(root.GetProperty("headline").GetString()));
            Assert.Equal(card.Day.ToString("yyyy-MM-dd"), root.GetProperty("datePublished").GetString());
            Assert.True(root.GetProperty("dateModified").GetDateTimeOffset() > DateTimeOffset.UnixEpoch);
            Assert.Equal(new Uri(site.Host.Address, card.Path).ToString(), root.GetProperty("mainEntityOfPage").GetString());
            Assert.True(Uri.IsWellFormedUriString(root.GetProperty("image")[0].GetString(), UriKind.Absolute));
        }
    }

    [Theory]
    [InlineData(Places.Toc + "/gioi-thieu", "Giới thiệu", "page")]
    [InlineData(Places.Toc + "/chuyen-muc/thong-bao", "Thông báo", "page")]
    [InlineData(Places.Toc + "/", "Trang chủ", "page")]
    public async Task Menu_MarksWhereTheReaderIs(string path, string entry, string current)
    {
        using var reader = site.Host.Visitor();
        var html = (await reader.PageAsync(path)).Html;
        var marked = Regex.Match(html, "<a class=\"menu__link\"[^>]*aria-current=\"([a-z]+)\"[^>]*>([^<]+)</a>");

        Assert.Equal((current, entry), (marked.Groups[1].Value, WebUtility.HtmlDecode(marked.Groups[2].Value)));
    }

    [Theory]
    [InlineData(Places.Toc)]
    [InlineData(Places.Van)]
    public async Task SearchWithAndWithoutAccents_FindsTheSame(string agency)
    {
        using var reader = site.Host.Visitor();
        var composed = await reader.PageAsync($"{agency}/search?q={Uri.EscapeDataString("đồng bào")}");
        var decomposed = await reader.PageAsync($"{agency}/search?q={Uri.EscapeDataString("đồng bào".Normalize(NormalizationForm.FormD))}");
        var plain = await reader.PageAsync($"{agency}/search?q=dong+bao");

        Assert.NotEmpty(composed.Cards);
        Assert.Equal(composed.Cards, decomposed.Cards);
        Assert.Equal(composed.Cards[0], plain.Cards[0]);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("***")]
    [InlineData("AND OR NOT")]
    [InlineData("a:b^~[")]
    [InlineData("<script>alert(1)</script>")]
    public async Task OddSearches_AnswerSafely(string query)
    {
        using var reader = site.Host.Visitor();
        var page = await reader.PageAsync($"{Places.Toc}/search?q={Uri.EscapeDataString(query)}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
    }

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("(?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex JsonLd();
}
