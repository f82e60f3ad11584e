using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>Two people save one article: both texts are shown side by side, whichever field they are of.</summary>
public sealed class MergeTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string OtherCategory = "4categ0theme00000000000001";

    [Fact]
    public async Task EachField_IsShownSideBySide_AndTakenAsChosen()
    {
        using var mine = await EditorBrowser.SignInAsync(site.Host);
        using var theirs = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await mine.WriteAsync("Hai bản");
        var form = await mine.EditAsync(id);
        await (await theirs.EditAsync(id)).Set("TitlePart.Title", "Tựa của họ").Set("Article.Lead.Text", "Tóm tắt của họ").SendAsync();

        var conflict = await form.Set("TitlePart.Title", "Tựa của tôi").Set("Article.Category.UniqueValue", OtherCategory).Set("HtmlBodyPart.Html", "<p>Thân bài của tôi</p>").SendAsync();
        var both = await mine.GetAsync(conflict.Location!);

        Assert.Contains("Tựa của họ", both.Html, StringComparison.Ordinal);
        Assert.Contains("Tựa của tôi", both.Html, StringComparison.Ordinal);
        Assert.Contains("cả hai cùng sửa", Field(both, "TitlePart.Title"), StringComparison.Ordinal);
        Assert.Contains("Chính sách dân tộc", Field(both, "Article.Category"), StringComparison.Ordinal);
        Assert.Contains("Hoạt động của Ban", Field(both, "Article.Category"), StringComparison.Ordinal);
        Assert.True(IsMineProposed(both, "Article.Category"));
        Assert.False(IsMineProposed(both, "Article.Lead"));

        await SendAsync(mine, both, ("choice.TitlePart.Title", "theirs"), ("choice.Article.Category", "mine"), ("choice.Article.Lead", "theirs"), ("choice.HtmlBodyPart.Html", "mine"));

        var merged = await mine.EditAsync(id);
        Assert.Equal(("Tựa của họ", "Tóm tắt của họ", "<p>Thân bài của tôi</p>"), (merged["TitlePart.Title"], merged["Article.Lead.Text"], merged["HtmlBodyPart.Html"]));
        Assert.Equal(OtherCategory, merged["Article.Category.UniqueValue"]);
    }

    [Fact]
    public async Task BoldAlone_IsNotLost()
    {
        using var mine = await EditorBrowser.SignInAsync(site.Host);
        using var theirs = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await mine.WriteAsync("Chỉ khác chữ đậm");
        await (await mine.EditAsync(id)).Set("HtmlBodyPart.Html", "<p>Câu chữ</p>").SendAsync();
        var form = await mine.EditAsync(id);
        await (await theirs.EditAsync(id)).Set("Article.Lead.Text", "Tóm tắt của họ").SendAsync();

        var both = await mine.GetAsync((await form.Set("HtmlBodyPart.Html", "<p><strong>Câu chữ</strong></p>").SendAsync()).Location!);

        Assert.Contains("Câu chữ như nhau, chỉ khác định dạng.", Field(both, "HtmlBodyPart.Html"), StringComparison.Ordinal);
        await SendAsync(mine, both, ("choice.Article.Lead", "theirs"), ("choice.HtmlBodyPart.Html", "mine"));
        Assert.Equal("<p><strong>Câu chữ</strong></p>", (await mine.EditAsync(id))["HtmlBodyPart.Html"]);
    }

    [Fact]
    public async Task WriterMayNotTakeBack_WhatAButtonOfTheOthersChanged()
    {
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        using var leader = await EditorBrowser.SignInAsync(site.Host, "Lãnh đạo duyệt");
        var id = await writer.WriteAsync("Bài được hẹn giờ");
        await (await leader.EditAsync(id)).Set("PublishLaterPart.ScheduledPublishLocalDateTime", "2099-06-18T09:30").SendAsync("submit.Save", "submit.PublishLater");
        var form = await writer.EditAsync(id);
        await (await leader.EditAsync(id)).SendAsync("submit.Save", "submit.CancelPublishLater");

        var both = await writer.GetAsync((await form.Set("Article.Lead.Text", "Viết thêm").SendAsync()).Location!);
        Assert.DoesNotContain("choice.PublishLaterPart", both.Html, StringComparison.Ordinal);
        await SendAsync(writer, both, ("choice.Article.Lead", "mine"), ("choice.PublishLaterPart.ScheduledPublishUtc", "mine"));

        Assert.Equal("", (await leader.EditAsync(id))["PublishLaterPart.ScheduledPublishLocalDateTime"]);
        Assert.Equal("Viết thêm", (await leader.EditAsync(id))["Article.Lead.Text"]);
    }

    [Fact]
    public async Task AThirdSaveInBetween_IsShownBeforeAnythingIsStored()
    {
        using var mine = await EditorBrowser.SignInAsync(site.Host);
        using var theirs = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await mine.WriteAsync("Ba lần lưu");
        var form = await mine.EditAsync(id);
        await (await theirs.EditAsync(id)).Set("Article.Lead.Text", "Lần một").SendAsync();
        var both = await mine.GetAsync((await form.Set("Article.Lead.Text", "Của tôi").SendAsync()).Location!);
        await (await theirs.EditAsync(id)).Set("Article.Lead.Text", "Lần hai").SendAsync();

        var answer = await SendAsync(mine, both, ("choice.Article.Lead", "mine"));

        Assert.EndsWith($"/{id}/Merge", answer.Location, StringComparison.Ordinal);
        Assert.Equal("Lần hai", (await theirs.EditAsync(id))["Article.Lead.Text"]);
        Assert.Contains("Lần hai", Field(await mine.GetAsync(answer.Location!), "Article.Lead"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NobodyElse_SeesOrSendsTheTwoTexts()
    {
        using var mine = await EditorBrowser.SignInAsync(site.Host);
        using var theirs = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await mine.WriteAsync("Của riêng tôi");
        var form = await mine.EditAsync(id);
        await (await theirs.EditAsync(id)).Set("Article.Lead.Text", "Của họ").SendAsync();
        var address = (await form.Set("Article.Lead.Text", "Chữ chưa lưu của tôi").SendAsync()).Location!;

        var others = await theirs.GetAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, others.Status);
        Assert.DoesNotContain("Chữ chưa lưu của tôi", (await theirs.EditAsync(id)).Page.Html, StringComparison.Ordinal);
    }

    private static Task<Page> SendAsync(EditorBrowser browser, Page both, params (string, string)[] choices)
    {
        var action = Regex.Match(both.Html, "action=\"([^\"]+/Merge/Create)\"").Groups[1].Value;
        var version = Regex.Match(both.Html, "name=\"baseVersion\" value=\"(\\w+)\"").Groups[1].Value;
        return browser.PostAsync(action, both.Token, [("baseVersion", version), .. choices]);
    }

    private static string Field(Page both, string key) =>
        Regex.Matches(both.Html, "<fieldset.*?</fieldset>", RegexOptions.Singleline).Single(field => field.Value.Contains($"name=\"choice.{key}\"", StringComparison.Ordinal)).Value;

    private static bool IsMineProposed(Page both, string key) => Regex.IsMatch(Field(both, key), "value=\"mine\"[^>]*checked|checked[^>]*value=\"mine\"");
}
