using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>An article stays in its place of the archive, however often it is published.</summary>
public sealed class ArticleDateTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Date = "Article.Date.LocalDateTime";

    [Fact]
    public async Task FirstPublication_FillsTheDate_AndTheNextKeepsIt()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await PublishAsync(editor, "Bài có lỗi gõ");
        var (shown, stored) = ((await editor.EditAsync(id))[Date], await StoredAsync(id));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d$", shown);

        await (await editor.EditAsync(id)).Set("TitlePart.Title", "Bài hết lỗi gõ").SendAsync("submit.Publish", "submit.PublishAndContinue");

        Assert.Equal((shown, stored), ((await editor.EditAsync(id))[Date], await StoredAsync(id)));
    }

    [Fact]
    public async Task UnpublishedAndPublishedAgain_KeepsItsDate()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await PublishAsync(editor, "Bài tạm gỡ");
        await (await editor.EditAsync(id)).Set(Date, "2020-05-06T07:08").SendAsync("submit.Publish", "submit.PublishAndContinue");

        await editor.PostAsync($"{EditorBrowser.List}/{id}/Publication/Delete", (await editor.EditAsync(id)).Page.Token);
        await editor.PostAsync($"{EditorBrowser.List}/{id}/Publication", (await editor.EditAsync(id)).Page.Token);

        Assert.Equal("2020-05-06T07:08", (await editor.EditAsync(id))[Date]);
    }

    [Fact]
    public async Task ADraftHasNoDateYet_AndACopyNeither()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        Assert.Equal("", (await editor.EditAsync(await editor.WriteAsync("Bài nháp")))[Date]);
        var id = await PublishAsync(editor, "Bài mẫu hằng tháng");

        var copied = await editor.PostAsync($"{EditorBrowser.List}/{id}/Clone", (await editor.EditAsync(id)).Page.Token);

        Assert.Equal("", (await editor.FormAsync(copied.Location!))[Date]);
    }

    private static Task<string> PublishAsync(EditorBrowser editor, string title) => editor.WriteAsync(title, "submit.Publish", "submit.PublishAndContinue");

    private async Task<DateTime?> StoredAsync(string id)
    {
        ContentItem? item = null;
        await site.Host.InTenantAsync(Places.TocTenant, async scope => item = await scope.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(id));
        return item!.Get<ContentPart>("Article")!.Get<DateTimeField>("Date")!.Value;
    }
}
