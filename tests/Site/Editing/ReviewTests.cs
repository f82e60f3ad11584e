using System.Net;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

public sealed class ReviewTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task WriterSubmits_EditorReturns_LeaderPublishes()
    {
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        using var editor = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        using var leader = await EditorBrowser.SignInAsync(site.Host, "Lãnh đạo duyệt");
        var id = await writer.WriteAsync("Bài gửi duyệt", "submit.Save", "submit.Review");
        Assert.True(await IsListedAsync(editor, id));
        Assert.Contains("Đã gửi duyệt “Bài gửi duyệt”", WebUtility.HtmlDecode((await writer.EditAsync(id)).Page.Html), StringComparison.Ordinal);

        var empty = await (await editor.EditAsync(id)).SendAsync("submit.Save", "submit.Return");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        await (await editor.EditAsync(id)).Set("ReviewPart.Remark", "Thêm nguồn ảnh").SendAsync("submit.Save", "submit.Return");

        var returned = await writer.EditAsync(id);
        Assert.Contains("Thêm nguồn ảnh", returned.Page.Html, StringComparison.Ordinal);
        Assert.Contains("Đã trả lại", returned.Page.Html, StringComparison.Ordinal);
        Assert.False(await IsListedAsync(editor, id));

        await returned.SendAsync("submit.Save", "submit.Review");
        await (await leader.EditAsync(id)).SendAsync("submit.Publish");
        Assert.Equal(HttpStatusCode.OK, (await leader.GetAsync(EditorBrowser.Tenant + "/tin/bai-gui-duyet")).Status);
        Assert.False(await IsListedAsync(leader, id));
    }

    [Theory]
    [InlineData("Cộng tác viên")]
    [InlineData("Biên tập viên")]
    public async Task PublishingByHand_IsRefused_AndNothingChanges(string role)
    {
        using var writer = await EditorBrowser.SignInAsync(site.Host, role);
        var title = "Không được đăng " + Guid.NewGuid().ToString("N")[..6];
        var id = await writer.WriteAsync(title);
        var form = await writer.EditAsync(id);
        Assert.DoesNotContain("name=\"submit.Publish\"", form.Page.Html, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Forbidden, (await form.SendAsync("submit.Publish")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.PostAsync($"{EditorBrowser.List}/{id}/Publication", form.Page.Token)).Status);
        await writer.PostAsync(EditorBrowser.Tenant + "/Admin/Contents/Bulk", form.Page.Token, ("Action", "publish"), ("Ids", id));

        var after = await writer.EditAsync(id);
        Assert.Equal(form["baseVersion"], after["baseVersion"]);
        Assert.Equal(HttpStatusCode.NotFound, (await writer.GetAsync($"{EditorBrowser.Tenant}/{form["AutoroutePart.Path"]}")).Status);
    }

    [Fact]
    public async Task ReturningByHand_WithoutTheRightToReview_Is403_AndNothingChanges()
    {
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        using var editor = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await writer.WriteAsync("Bài tự trả lại", "submit.Save", "submit.Review");
        var form = await writer.EditAsync(id);
        Assert.DoesNotContain("submit.Return", form.Page.Html, StringComparison.Ordinal);

        var refused = await form.Set("ReviewPart.Remark", "Tự trả lại").Set("TitlePart.Title", "Đổi lén").SendAsync("submit.Save", "submit.Return");

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal(form["baseVersion"], (await writer.EditAsync(id))["baseVersion"]);
        Assert.True(await IsListedAsync(editor, id));
    }

    [Fact]
    public async Task StatePostedByHand_IsNotRead()
    {
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        using var editor = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await writer.WriteAsync("Bài tự đặt trạng thái");

        await (await writer.EditAsync(id)).Set("ReviewPart.State", "Submitted").Set("ReviewPart.Part.State", "Submitted").SendAsync();

        Assert.False(await IsListedAsync(editor, id));
    }

    [Fact]
    public async Task Writer_MayGoOnWriting_AndNobodyPublishesAnOlderTextUnseen()
    {
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        using var leader = await EditorBrowser.SignInAsync(site.Host, "Lãnh đạo duyệt");
        var id = await writer.WriteAsync("Bài chờ duyệt", "submit.Save", "submit.Review");
        var opened = await leader.EditAsync(id);

        await (await writer.EditAsync(id)).Set("Article.Lead.Text", "Viết thêm khi chờ duyệt").SendAsync();
        Assert.True(await IsListedAsync(leader, id));

        var published = await opened.SendAsync("submit.Publish");
        Assert.EndsWith($"/{id}/Merge", published.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync(EditorBrowser.Tenant + "/tin/bai-cho-duyet")).Status);
    }

    [Fact]
    public async Task Writer_MayNotTouchWhatOthersWrote()
    {
        using var admin = await EditorBrowser.SignInAsync(site.Host);
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        var id = await admin.WriteAsync("Bài của người khác");
        var own = await writer.EditAsync(await writer.WriteAsync("Bài của mình"));

        Assert.Equal(HttpStatusCode.Forbidden, (await writer.GetAsync($"{EditorBrowser.List}/{id}/Edit")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.GetAsync($"{EditorBrowser.List}/{id}/Versions")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.GetAsync($"{EditorBrowser.Tenant}/Contents/Drafts/{id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await own.SendAsync(to: $"{EditorBrowser.Tenant}/Admin/Contents/Autosave/{id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.PostAsync($"{EditorBrowser.List}/{id}/Bin", own.Page.Token)).Status);
    }

    [Fact]
    public async Task Visitors_AreSentToSignIn()
    {
        using var visitor = site.Host.Visitor();
        using var answer = await visitor.GetAsync(EditorBrowser.List);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/Login", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private static async Task<bool> IsListedAsync(EditorBrowser reviewer, string id) =>
        (await reviewer.GetAsync(EditorBrowser.List + "?status=review")).Html.Contains($"/{id}/Edit", StringComparison.Ordinal);
}
