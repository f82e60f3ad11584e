using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.Site.Tests.Harness;
using Xunit.Abstractions;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>
/// What a save costs the database, from the form's arrival to its answer. Each statement of each command is counted, reads and what
/// happens after the commit too; only BEGIN and COMMIT are not. A draft stays within the budget by statements; what a new one takes more
/// is the look whether its address is free. A publication writes eight tables (versions, five indexes, the search's log, the work
/// copy) and is read for the search, so that by statements it is two or three beyond.
/// </summary>
public sealed partial class SavingCostTests(SiteFixture site, ITestOutputHelper output) : IClassFixture<SiteFixture>
{
    private const int Budget = 8;
    private const int BudgetOfPublication = 10;

    private static readonly (string, string) s_draft = ("submit.Save", "submit.SaveAndContinue");
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    [Fact]
    public async Task NewDraft_TakesEightStatementsAtMost()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        Assert.InRange((await SaveAsync(await NewAsync(editor, "Bài nháp mới"), s_draft)).Count, 1, Budget);
    }

    [Fact]
    public async Task NewArticlePublishedAtOnce_TakesOneStatementMore()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        Assert.InRange((await SaveAsync(await NewAsync(editor, "Bài đăng ngay"), s_publish)).Count, 1, BudgetOfPublication + 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DraftAgain_OrOfAPublishedArticle_TakesEightStatementsAtMost(bool wasPublished)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        Assert.InRange((await SaveAsync(await AgainAsync(editor, wasPublished), s_draft)).Count, 1, Budget);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task PublicationOfADraft_OrOfAPublishedArticle_TakesTenStatementsAtMost_InFourCommands(bool wasPublished)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var statements = await SaveAsync(await AgainAsync(editor, wasPublished), s_publish);

        Assert.InRange(statements.Count, 1, BudgetOfPublication);
        Assert.InRange(StatementLog.Commands(statements), 1, 4);
    }

    /// <summary>Where photos are used is a table of its own, and each version has its rows there.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DraftWithPhotos_TakesEightStatementsAtMost(bool wasPublished)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        Assert.InRange((await SaveAsync(WithPhoto(await AgainAsync(editor, wasPublished)), s_draft)).Count, 1, Budget);
    }

    [Fact]
    public async Task NewDraftWithPhotos_TakesOneStatementMore()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        Assert.InRange((await SaveAsync(WithPhoto(await NewAsync(editor, "Bài nháp có ảnh")), s_draft)).Count, 1, Budget + 1);
    }

    /// <summary>Typing ahead of a save must not make the save dearer.</summary>
    [Fact]
    public async Task DraftThatWasKeptWhileTyping_TakesEightStatementsAtMost()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var form = await AgainAsync(editor, wasPublished: false);
        var id = ItemId().Match(form.Page.Html).Groups[1].Value;
        Assert.Equal(HttpStatusCode.OK, (await form.SendAsync(to: $"{EditorBrowser.Tenant}/Admin/Contents/Autosave/{id}")).Status);

        Assert.InRange((await SaveAsync(form, s_draft)).Count, 1, Budget);
        Assert.DoesNotContain("Đây là phần bạn viết đến", (await editor.EditAsync(id)).Page.Html, StringComparison.Ordinal);
    }

    private static EditorForm WithPhoto(EditorForm form) =>
        form.Set("Article.Photos.Rows[0].Path", "tin-tuc/nha-guol.jpg").Set("Article.Photos.Rows[0].Text", "Nhà Gươl");

    private static async Task<EditorForm> NewAsync(EditorBrowser editor, string title)
    {
        var start = await editor.GetAsync(EditorBrowser.Tenant + "/Admin/Contents/ContentTypes/Article/Create");
        return (await editor.FormAsync(start.Location!))
            .Set("TitlePart.Title", title)
            .Set("Article.Category.UniqueValue", "4categ0agency0000000000001")
            .Set("HtmlBodyPart.Html", "<p>Nội dung.</p>");
    }

    private static async Task<EditorForm> AgainAsync(EditorBrowser editor, bool wasPublished)
    {
        var (button, value) = wasPublished ? s_publish : s_draft;
        var id = await editor.WriteAsync($"Bài sẽ sửa lại {Guid.NewGuid():N}", button, value);
        return (await editor.EditAsync(id)).Set("HtmlBodyPart.Html", "<p>Đoạn viết thêm.</p>");
    }

    private async Task<IReadOnlyList<string>> SaveAsync(EditorForm form, (string Name, string Value) button)
    {
        var status = HttpStatusCode.OK;
        var statements = await site.Host.Statements.DuringAsync(async () => status = (await form.SendAsync(button.Name, button.Value)).Status);

        output.WriteLine($"{statements.Count} statements in {StatementLog.Commands(statements)} commands:\n{string.Join('\n', statements)}");
        Assert.Equal(HttpStatusCode.Redirect, status);
        return statements;
    }

    [GeneratedRegex("data-autosave-url=\"[^\"]*/([0-9a-z]{26})\"")]
    private static partial Regex ItemId();
}
