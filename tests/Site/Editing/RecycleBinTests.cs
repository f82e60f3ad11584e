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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WhatOthersLeadTo_IsDeletedOnlyAfterASecondYes(bool many)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var title = many ? "Bài được nhiều nơi dẫn" : "Bài được dẫn tới";
        var path = many ? "bai-duoc-nhieu-noi-dan" : "bai-duoc-dan-toi";
        var id = await editor.WriteAsync(title, "submit.Publish", "submit.PublishAndContinue");
        var plain = await editor.WriteAsync("Không ai dẫn tới");
        var leading = await editor.WriteAsync("Bài dẫn đường");
        await (await editor.EditAsync(leading)).Set("HtmlBodyPart.Html", $"<p><a href=\"{EditorBrowser.Tenant}/tin/{path}\">xem</a></p>").SendAsync();
        var token = (await editor.EditAsync(id)).Page.Token;
        var (address, form) = many
            ? (EditorBrowser.Tenant + "/Admin/Contents/Bulk", new[] { ("Action", "delete"), ("Ids", id), ("Ids", plain) })
            : ($"{EditorBrowser.List}/{id}/Bin", []);

        var asked = await editor.PostAsync(address, token, form);

        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Contains($"Dẫn tới “{title}”:", asked.Html, StringComparison.Ordinal);
        Assert.Contains($"/{leading}/Edit", asked.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Không ai dẫn tới", asked.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync($"{EditorBrowser.Tenant}/tin/{path}")).Status);

        var deleted = await editor.PostAsync(address, asked.Token, [.. form, ("confirmed", "true")]);

        Assert.Equal(HttpStatusCode.Redirect, deleted.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"{EditorBrowser.Tenant}/tin/{path}")).Status);
        Assert.Equal(many ? HttpStatusCode.NotFound : HttpStatusCode.OK, (await editor.GetAsync($"{EditorBrowser.List}/{plain}/Edit")).Status);
    }

    [Fact]
    public async Task WhatNothingLeadsTo_IsDeletedAtOnce()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài lẻ loi");

        Assert.Equal(HttpStatusCode.Redirect, (await editor.PostAsync(EditorBrowser.Tenant + "/Admin/Contents/Bulk", (await editor.EditAsync(id)).Page.Token, ("Action", "delete"), ("Ids", id))).Status);
        Assert.Contains("Bài lẻ loi", (await editor.GetAsync(Bin)).Html, StringComparison.Ordinal);
    }
}
