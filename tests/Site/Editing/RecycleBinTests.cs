using System.Net;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

public sealed class RecycleBinTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Bin = EditorBrowser.Tenant + "/Admin/Contents/Bin";

    [Fact]
    public async Task Writer_SeesOnesOwnInTheBin_AndMayNotRestoreIt()
    {
        using var admin = await EditorBrowser.SignInAsync(site.Host);
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        var own = await writer.WriteAsync("Bài của người viết");
        var others = await admin.WriteAsync("Bài của quản trị");
        var form = await admin.EditAsync(own);
        await admin.PostAsync($"{EditorBrowser.List}/{own}/Bin", form.Page.Token);
        await admin.PostAsync($"{EditorBrowser.List}/{others}/Bin", form.Page.Token);

        var bin = await writer.GetAsync(Bin);
        Assert.Contains("Bài của người viết", bin.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Bài của quản trị", bin.Html, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Bin}/{own}/Delete", bin.Html, StringComparison.Ordinal);
        Assert.Contains($"{Bin}/{own}/Delete", (await admin.GetAsync(Bin)).Html, StringComparison.Ordinal);

        var token = (await writer.GetAsync(EditorBrowser.List)).Token;
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.PostAsync($"{Bin}/{own}/Delete", token)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.PostAsync($"{Bin}/{others}/Delete", token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await writer.GetAsync($"{EditorBrowser.List}/{own}/Edit")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.PostAsync($"{Bin}/4khongco000000000000000000/Delete", form.Page.Token)).Status);
    }

    [Fact]
    public async Task RestoredPublishedArticle_IsADraft_AndFindsAnotherPath()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Trùng đường dẫn", "submit.Publish", "submit.PublishAndContinue");
        var token = (await editor.EditAsync(id)).Page.Token;
        await editor.PostAsync($"{EditorBrowser.List}/{id}/Bin", token);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(EditorBrowser.Tenant + "/tin/trung-duong-dan")).Status);
        await editor.WriteAsync("Trùng đường dẫn", "submit.Publish", "submit.PublishAndContinue");

        await editor.PostAsync($"{Bin}/{id}/Delete", token);

        var restored = await editor.EditAsync(id);
        Assert.Equal("tin/trung-duong-dan-2", restored["AutoroutePart.Path"]);
        Assert.Contains("nay đã có bài khác dùng", restored.Page.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(EditorBrowser.Tenant + "/tin/trung-duong-dan-2")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await restored.SendAsync("submit.Publish")).Status);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync(EditorBrowser.Tenant + "/tin/trung-duong-dan-2")).Status);
    }

    [Fact]
    public async Task DeletingWhatOthersLeadTo_SaysWhere()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài được dẫn tới", "submit.Publish", "submit.PublishAndContinue");
        var leading = await editor.WriteAsync("Bài dẫn đường");
        await (await editor.EditAsync(leading)).Set("HtmlBodyPart.Html", $"<p><a href=\"{EditorBrowser.Tenant}/tin/bai-duoc-dan-toi\">xem</a></p>").SendAsync();

        await editor.PostAsync($"{EditorBrowser.List}/{id}/Bin", (await editor.EditAsync(id)).Page.Token);

        var list = await editor.GetAsync(EditorBrowser.List);
        Assert.Contains("Vẫn còn nơi dẫn tới bài này: Bài dẫn đường.", list.Html, StringComparison.Ordinal);
    }
}
