using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

public sealed class EditorTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task WhatIsPublished_IsThere_AtTheNextRequest()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài viết đầu tiên của phép thử");
        var form = await editor.EditAsync(id);
        Assert.Contains("Bản nháp", form.Page.Html, StringComparison.Ordinal);
        Assert.Equal("tin/bai-viet-dau-tien-cua-phep-thu", form["AutoroutePart.Path"]);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(EditorBrowser.Tenant + "/tin/bai-viet-dau-tien-cua-phep-thu")).Status);

        await form.SendAsync("submit.Publish");

        var page = await editor.GetAsync(EditorBrowser.Tenant + "/tin/bai-viet-dau-tien-cua-phep-thu");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Bài viết đầu tiên của phép thử", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingTitle_IsSaid_AndNothingIsStored()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var start = await editor.GetAsync(EditorBrowser.Tenant + "/Admin/Contents/ContentTypes/Article/Create");
        var form = await editor.FormAsync(start.Location!);
        var answer = await form.Set("Article.Lead.Text", "Tóm tắt vẫn còn").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Hãy nhập tiêu đề.", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Tóm tắt vẫn còn", answer.Html, StringComparison.Ordinal);
        Assert.Equal(string.Empty, (await editor.FormAsync(start.Location!))["TitlePart.Title"]);
    }

    [Fact]
    public async Task FormSentTwice_MakesOneItem()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var start = await editor.GetAsync(EditorBrowser.Tenant + "/Admin/Contents/ContentTypes/Article/Create");
        var form = await editor.FormAsync(start.Location!);
        form.Set("TitlePart.Title", "Gửi hai lần").Set("Article.Category.UniqueValue", "4categ0agency0000000000001");
        var first = await form.SendAsync();
        var second = await form.SendAsync();

        Assert.Equal(first.Location, second.Location);
        Assert.Contains("1–1 trong số 1", (await editor.GetAsync(EditorBrowser.List + "?q=gui+hai+lan")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SavingAgainstAnOlderVersion_OverwritesNothing_AndShowsBoth()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        using var other = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await editor.WriteAsync("Hai người cùng viết");
        var mine = await editor.EditAsync(id);
        var theirs = await other.EditAsync(id);
        Assert.Contains("cũng đang sửa bài này", theirs.Page.Html, StringComparison.Ordinal);

        await theirs.Set("Article.Lead.Text", "Tóm tắt của người kia").SendAsync();
        var answer = await mine.Set("HtmlBodyPart.Html", "<p>Nội dung của tôi</p>").SendAsync();
        Assert.EndsWith($"/{id}/Merge", answer.Location, StringComparison.Ordinal);
        Assert.Equal("Tóm tắt của người kia", (await other.EditAsync(id))["Article.Lead.Text"]);

        var both = await editor.GetAsync(answer.Location!);
        Assert.Contains("Tóm tắt của người kia", both.Html, StringComparison.Ordinal);
        Assert.Contains("Nội dung của tôi", both.Html, StringComparison.Ordinal);

        var version = System.Text.RegularExpressions.Regex.Match(both.Html, "name=\"baseVersion\" value=\"(\\w+)\"").Groups[1].Value;
        await editor.PostAsync(answer.Location + "/Create", both.Token, ("baseVersion", version), ("choice.Article.Lead", "theirs"), ("choice.HtmlBodyPart.Html", "mine"));

        var merged = await editor.EditAsync(id);
        Assert.Equal("Tóm tắt của người kia", merged["Article.Lead.Text"]);
        Assert.Equal("<p>Nội dung của tôi</p>", merged["HtmlBodyPart.Html"]);
    }

    [Fact]
    public async Task TypingAway_LeavesTheReadersPagesKept()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài viết lâu");
        var form = await editor.EditAsync(id);
        using var reader = site.Host.Visitor();
        var kept = false;

        // What other tests commit meanwhile makes pages old too, so one quiet try proves it.
        for (var tries = 0; tries < 10 && !kept; tries++)
        {
            await reader.GetStringAsync(EditorBrowser.Tenant + "/tin-tuc");
            await form.Set("TitlePart.Title", $"Bài viết lâu {tries}").SendAsync(to: $"{EditorBrowser.Tenant}/Admin/Contents/Autosave/{id}");
            kept = (await site.Host.Statements.DuringAsync(() => reader.GetStringAsync(EditorBrowser.Tenant + "/tin-tuc"))).Count == 0;
        }

        Assert.True(kept, "A work copy made the kept pages old.");
    }

    [Fact]
    public async Task WhatWasTyped_ComesBack_AfterSigningInAgain_AndGoesWhenSaved()
    {
        using var host = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await host.WriteAsync("Trước khi mất điện");
        var form = await host.EditAsync(id);
        var saved = await form.Set("TitlePart.Title", "Đang viết dở").SendAsync(to: $"{EditorBrowser.Tenant}/Admin/Contents/Autosave/{id}");
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Contains("\"newer\":false", saved.Html, StringComparison.Ordinal);

        var again = await host.EditAsync(id);
        Assert.Equal("Đang viết dở", again["TitlePart.Title"]);
        Assert.Contains("Đây là phần bạn viết", again.Page.Html, StringComparison.Ordinal);
        Assert.Contains("Bạn đã viết và chưa lưu", (await host.GetAsync(EditorBrowser.List)).Html, StringComparison.Ordinal);

        await again.SendAsync();
        Assert.DoesNotContain("Đây là phần bạn viết", (await host.EditAsync(id)).Page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangedPath_LeavesAPermanentRedirect_InOneStep()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài đổi đường dẫn");
        await (await editor.EditAsync(id)).SendAsync("submit.Publish");
        await (await editor.EditAsync(id)).Set("AutoroutePart.Path", "tin/lan-hai").SendAsync("submit.Publish");
        await (await editor.EditAsync(id)).Set("AutoroutePart.Path", "tin/lan-ba").SendAsync("submit.Publish");

        foreach (var old in new[] { "/tin/bai-doi-duong-dan", "/tin/lan-hai" })
        {
            var page = await editor.GetAsync(EditorBrowser.Tenant + old + "?a=1");
            Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
            Assert.Equal(EditorBrowser.Tenant + "/tin/lan-ba?a=1", page.Location);
        }

        // Back where it was: a path that leads to an item does not lead away from it.
        await (await editor.EditAsync(id)).Set("AutoroutePart.Path", "tin/lan-hai").SendAsync("submit.Publish");
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync(EditorBrowser.Tenant + "/tin/lan-hai")).Status);
        Assert.Equal(EditorBrowser.Tenant + "/tin/lan-hai", (await editor.GetAsync(EditorBrowser.Tenant + "/tin/lan-ba")).Location);
    }

    [Fact]
    public async Task Deleted_GoesToTheBin_AndComesBackAsADraft()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài sẽ bị xóa");
        var form = await editor.EditAsync(id);
        await editor.PostAsync($"{EditorBrowser.List}/{id}/Bin", form.Page.Token);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"{EditorBrowser.List}/{id}/Edit")).Status);
        Assert.Contains("Bài sẽ bị xóa", (await editor.GetAsync(EditorBrowser.Tenant + "/Admin/Contents/Bin")).Html, StringComparison.Ordinal);

        await editor.PostAsync($"{EditorBrowser.Tenant}/Admin/Contents/Bin/{id}/Delete", form.Page.Token);
        Assert.Equal("Bài sẽ bị xóa", (await editor.EditAsync(id))["TitlePart.Title"]);
    }

    [Fact]
    public async Task AnyVersion_IsShownWithItsChanges_AndCanBeRestored()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bản cũ");
        var first = (await editor.EditAsync(id))["baseVersion"];
        await (await editor.EditAsync(id)).Set("TitlePart.Title", "Bản mới").SendAsync();
        var second = await editor.EditAsync(id);

        var changes = await editor.GetAsync($"{EditorBrowser.List}/{id}/Versions/{second["baseVersion"]}");
        Assert.Matches("<del>.*cũ", changes.Html);
        Assert.Matches("<ins>.*mới", changes.Html);

        await editor.PostAsync($"{EditorBrowser.List}/{id}/Versions/{first}/Restore", second.Page.Token);
        Assert.Equal("Bản cũ", (await editor.EditAsync(id))["TitlePart.Title"]);
    }

    [Fact]
    public async Task SignedLink_ShowsTheDraftToAnybody_ForgedOnesShowNothing()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Xem trước cho người ngoài");
        var form = await editor.EditAsync(id);
        var made = await editor.PostAsync($"{EditorBrowser.List}/{id}/Preview/Link", form.Page.Token, ("days", "7"));
        var link = System.Text.RegularExpressions.Regex.Match(made.Html, "id=\"preview-link\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;

        using var visitor = site.Host.Visitor();
        using var page = await visitor.GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("noindex", page.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.Contains("Xem trước cho người ngoài", WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link[..^3] + "abc")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link.Replace("ban-dan-toc", "ban-dan-van", StringComparison.Ordinal))).StatusCode);
    }

    [Theory]
    [InlineData("?q=TRANG+CHU", "Trang chủ")]
    [InlineData("?q=giới+thiệu", "Giới thiệu")]
    [InlineData("?type=Page&sort=title", "Liên hệ")]
    [InlineData("?status=published&date.from=2000-01-01", "Đã đăng")]
    public async Task List_IsNarrowed(string query, string found)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var page = await editor.GetAsync(EditorBrowser.List + query);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(found, page.Html, StringComparison.Ordinal);
    }
}
