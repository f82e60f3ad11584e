using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

/// <summary>The search page: what readers find, and what they never do.</summary>
public sealed class SearchTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private readonly HttpClient _reader = site.Host.Visitor();

    [Theory]
    [InlineData("dan toc")]
    [InlineData("dân tộc")]
    [InlineData("DÂN TỘC")]
    [InlineData("Dan  Toc!")]
    public async Task Spellings_FindTheSameFirst(string typed)
    {
        var composed = await SearchAsync(typed);
        var decomposed = await SearchAsync(typed.Normalize(NormalizationForm.FormD));

        Assert.NotEmpty(composed.Cards);
        Assert.Equal(composed.Cards, decomposed.Cards);
        Assert.Equal((await SearchAsync("dân tộc")).Cards[0], composed.Cards[0]);
    }

    [Fact]
    public async Task Phrase_OfTheOldestArticlesBody_FindsItFirst()
    {
        var list = await _reader.PageAsync(Places.Toc + "/tin-tuc?trang=2");
        var oldest = list.Cards[^1].Path;
        var body = Regex.Match((await _reader.PageAsync(oldest)).Main, "<div class=\"article__body\">(.*?)</div>", RegexOptions.Singleline).Groups[1].Value;
        var words = WebUtility.HtmlDecode(Regex.Replace(body, "<[^>]+>", " ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(oldest, (await SearchAsync(string.Join(' ', words.Skip(12).Take(7)))).Cards[0].Path);
    }

    [Fact]
    public async Task Excerpt_IsWholeSentences_WithTheWordsMarked()
    {
        var page = await SearchAsync("Nguyễn Chí Thanh");

        Assert.Contains("<mark>Nguyễn Chí Thanh</mark>.", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=dong+bao&trang=99")]
    [InlineData("q=zzzzqqqq&trang=2")]
    [InlineData("trang=2")]
    [InlineData("q=dong+bao&trang=0")]
    [InlineData("q=dong+bao&trang=-1")]
    [InlineData("q=dong+bao&trang=mot")]
    [InlineData("q=dong+bao&trang=2147483647")]
    public async Task Page_ThatDoesNotExist_Is404WithAWayBack(string query)
    {
        var page = await _reader.PageAsync($"{Places.Toc}/search?{query}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains($"href=\"{Places.Toc}/\"", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_HoldEveryHitOnce()
    {
        var first = await SearchAsync("dong bao");
        var second = await _reader.PageAsync($"{Places.Toc}/search?q=dong+bao&trang=2");
        var total = int.Parse(Regex.Match(first.Text, "Tìm thấy (\\d+) kết quả").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(10, first.Cards.Count);
        Assert.Equal(total, first.Cards.Concat(second.Cards).Distinct().Count());
        Assert.Equal(HttpStatusCode.NotFound, (await _reader.PageAsync($"{Places.Toc}/search?q=dong+bao&trang=3")).Status);
    }

    [Fact]
    public async Task Nothing_IsSaidKindly_AndWhatWasTypedIsOnlyText()
    {
        var page = await SearchAsync("<b>zzzz</b>\"onfocus=alert(1)");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Không tìm thấy tin nào", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>zzzz", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("\"onfocus", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unpublished_IsGoneAtTheNextRequest_AndBackWhenPublished()
    {
        var id = await WriteAsync("Chuyện con kolan bazan", "Thân bài ngắn.", publish: true);
        Assert.Single((await SearchAsync("kolan bazan")).Cards);

        await ContentAsync(async contents => await contents.UnpublishAsync((await contents.GetAsync(id))!));
        Assert.Empty((await SearchAsync("kolan bazan")).Cards);
        Assert.Contains("Không tìm thấy", (await SearchAsync("kolan bazan")).Main, StringComparison.Ordinal);

        await ContentAsync(async contents => await contents.PublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!));
        Assert.Single((await SearchAsync("kolan bazan")).Cards);

        await ContentAsync(async contents => await contents.RemoveAsync((await contents.GetAsync(id))!));
        Assert.Empty((await SearchAsync("kolan bazan")).Cards);
    }

    [Fact]
    public async Task Draft_IsNeverFound_NorWhatADraftChangedOnAPublishedItem()
    {
        await WriteAsync("Bản thảo chim zimba", "Chưa ai đọc.", publish: false);
        Assert.Empty((await SearchAsync("zimba")).Cards);

        var id = await WriteAsync("Vườn thanh trà xứ Vanuatu", "Mùa này quả ngọt.", publish: true);
        await ContentAsync(async contents =>
        {
            var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.Alter<HtmlBodyPart>(part => part.Html = "<p>Bí mật xylophon chưa đăng.</p>");
            await contents.SaveDraftAsync(draft);
        });

        Assert.Empty((await SearchAsync("xylophon")).Cards);
        Assert.Single((await SearchAsync("thanh trà Vanuatu")).Cards);
    }

    [Fact]
    public async Task Excerpt_OfAHostileBody_IsText()
    {
        await WriteAsync("Bài có mã lạ", "Mở đầu kangaru <img src=x onerror=alert(1)> & hết", publish: true);

        var page = await SearchAsync("kangaru");

        Assert.Single(page.Cards);
        Assert.Contains("<mark>kangaru</mark> &amp; hết", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page.Html, StringComparison.Ordinal);
    }

    private Task<Page> SearchAsync(string text) => _reader.PageAsync($"{Places.Toc}/search?q={Uri.EscapeDataString(text)}");

    private async Task<string> WriteAsync(string title, string lead, bool publish)
    {
        var id = "";
        await ContentAsync(async contents =>
        {
            var item = await contents.NewAsync("Article");
            item.DisplayText = title;
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter<ContentPart>("Article", part => part.Alter<TextField>("Lead", field => field.Text = lead));
            await contents.CreateAsync(item, publish ? VersionOptions.Published : VersionOptions.Draft);
            id = item.ContentItemId;
        });

        return id;
    }

    private Task ContentAsync(Func<IContentManager, Task> work) =>
        site.Host.InTenantAsync(Places.TocTenant, scope => work(scope.ServiceProvider.GetRequiredService<IContentManager>()));
}
