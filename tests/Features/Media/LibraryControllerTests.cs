using System.Net;
using System.Text.RegularExpressions;

namespace OrchardSite.Features.Tests.Media;

/// <summary>The library's page.</summary>
public sealed class LibraryControllerTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task A_folder_shows_its_files_and_the_way_to_it()
    {
        site.Put("trang/nam 2026/Lễ hội.png", Pictures.Png(30, 20));
        site.Put("trang/nam 2026/sau/x.txt", [1]);
        site.Put("trang/khac/y.txt", [1]);
        await PageAsync("");

        var page = await PageAsync("?folder=" + Uri.EscapeDataString("trang/nam 2026"));

        Assert.Contains("Lễ hội.png", page);
        Assert.DoesNotContain("y.txt", page);
        Assert.Equal(["trang", "nam 2026"], Regex.Matches(page, "<li class=\"breadcrumb-item\"><a[^>]*>([^<]*)</a>").Skip(1).Select(item => item.Groups[1].Value));
        Assert.Matches("<a href=\"[^\"]*\" data-folder=\"trang/nam 2026\" aria-current=\"page\">", page);
        Assert.Contains("data-folder=\"trang/khac\"", page);
    }

    [Fact]
    public async Task Names_are_texts_and_never_markup()
    {
        site.Put("la/a' onerror=x '.png", Pictures.Png(31, 20));
        site.Put("la/&lt;b&gt;.png", Pictures.Png(32, 20));
        var html = await (await site.SignInAsync("admin")).GetStringAsync("/Admin/Media?folder=la");

        Assert.DoesNotContain("a' onerror", html);
        Assert.Contains("&amp;lt;b&amp;gt;.png", html);
    }

    [Theory]
    [InlineData("?folder=khong-co")]
    [InlineData("?folder=..")]
    [InlineData("?folder=a%00b")]
    public async Task What_is_not_there_is_not_found(string query)
        => Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("admin")).GetAsync("/Admin/Media" + query)).StatusCode);

    [Fact]
    public async Task A_search_keeps_its_words_its_order_and_its_kind_from_page_to_page()
    {
        for (var i = 0; i < 50; i++)
        {
            site.Put($"tim/hop-{i:D2}.txt", [1]);
        }

        var page = await PageAsync("?folder=tim&q=H%E1%BB%8Dp&sort=-name&kind=");
        var next = Regex.Match(page, "href=\"([^\"]*page=2[^\"]*)\"").Groups[1].Value;
        Assert.Contains("sort=-name", next);

        var second = WebUtility.HtmlDecode(await (await site.SignInAsync("admin")).GetStringAsync(next));
        Assert.Contains("hop-00.txt", second);
        Assert.DoesNotContain("hop-49.txt", second);
        Assert.Contains("value=\"Họp\"", second);
    }

    [Fact]
    public async Task Where_a_user_may_not_upload_no_upload_is_offered()
    {
        site.Put("chi-xem/a.txt", [1]);
        site.Put("_Users/lan/b.txt", [1]);
        var lan = await site.SignInAsync("lan");

        Assert.DoesNotContain("type=\"file\"", await lan.GetStringAsync("/Admin/Media?folder=chi-xem"));
        Assert.Contains("type=\"file\"", await lan.GetStringAsync("/Admin/Media?folder=_Users/lan"));
        Assert.Contains("type=\"file\"", await (await site.SignInAsync("admin")).GetStringAsync("/Admin/Media?folder=chi-xem"));
    }

    [Fact]
    public async Task Files_that_are_used_say_so()
    {
        site.Put("anh/mot.png", Pictures.Png(33, 20));
        site.Put("anh/khong-ai.png", Pictures.Png(34, 20));
        var page = await PageAsync("?folder=anh&sort=name");

        Assert.Matches("data-file-path=\"anh/mot\\.png\"(?:(?!data-file-path)[\\s\\S])*Dùng trong 1 bài", page);
        Assert.DoesNotMatch("data-file-path=\"anh/khong-ai\\.png\"(?:(?!data-file-path)[\\s\\S])*Dùng trong", page);
    }

    private async Task<string> PageAsync(string query) => WebUtility.HtmlDecode(await (await site.SignInAsync("admin")).GetStringAsync("/Admin/Media" + query));
}
