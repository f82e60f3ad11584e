using System.Net;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

public sealed class AutosaveTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task ANewerVersion_IsToldAtTheNextAutosave_WithWhoSavedIt()
    {
        using var mine = await EditorBrowser.SignInAsync(site.Host);
        using var theirs = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await mine.WriteAsync("Cùng viết");
        var form = await mine.EditAsync(id);
        await (await theirs.EditAsync(id)).Set("Article.Lead.Text", "Họ lưu trước").SendAsync();

        var told = await form.Set("Article.Lead.Text", "Tôi đang viết").SendAsync(to: Address(id));

        Assert.Contains("\"newer\":true", told.Html, StringComparison.Ordinal);
        Assert.Contains($"\"newerBy\":\"{theirs.Name}\"", told.Html, StringComparison.Ordinal);
        Assert.Contains(theirs.Name, System.Text.Json.JsonDocument.Parse(told.Html).RootElement.GetProperty("warning").GetString(), StringComparison.Ordinal);
        Assert.EndsWith($"/{id}/Merge", (await mine.GetAsync($"{EditorBrowser.List}/{id}/Edit")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatOneTypes_NobodyElseSees()
    {
        using var mine = await EditorBrowser.SignInAsync(site.Host);
        using var theirs = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await mine.WriteAsync("Viết riêng");
        await (await mine.EditAsync(id)).Set("TitlePart.Title", "Chữ chưa lưu").SendAsync(to: Address(id));

        Assert.Equal("Viết riêng", (await theirs.EditAsync(id))["TitlePart.Title"]);
        Assert.DoesNotContain("Chữ chưa lưu", (await theirs.GetAsync(EditorBrowser.List)).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Chữ chưa lưu", (await theirs.GetAsync($"{EditorBrowser.Tenant}/Contents/Drafts/{id}?work=true")).Html, StringComparison.Ordinal);
        Assert.Contains("Chữ chưa lưu", (await mine.GetAsync($"{EditorBrowser.Tenant}/Contents/Drafts/{id}?work=true")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASignOfLife_KeepsNoText_AndSaysWhoElseIsThere()
    {
        using var mine = await EditorBrowser.SignInAsync(site.Host);
        using var theirs = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await mine.WriteAsync("Có ai không");
        var form = await mine.EditAsync(id);
        await theirs.EditAsync(id);

        var told = await form.Set("TitlePart.Title", "Không giữ").Set("heartbeat", "true").SendAsync(to: Address(id));

        Assert.Contains($"\"others\":[\"{theirs.Name}\"]", told.Html, StringComparison.Ordinal);
        Assert.Equal("Có ai không", (await mine.EditAsync(id))["TitlePart.Title"]);
    }

    [Fact]
    public async Task TooMuchText_IsRefused_AndSaysWhatToDo()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài rất dài");
        var form = await editor.EditAsync(id);
        var refused = await form.Set("HtmlBodyPart.Html", new string('a', 3_100_000)).SendAsync(to: Address(id));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.Status);
        Assert.Contains("Bài quá dài", System.Text.Json.JsonDocument.Parse(refused.Html).RootElement.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Đây là phần bạn viết", (await editor.EditAsync(id)).Page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("khong-phai-ma")]
    [InlineData("4khongco000000000000000000")]
    public async Task WhatIsNoItem_IsNotKept(string id)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var form = await editor.EditAsync(await editor.WriteAsync("Bài có thật"));

        Assert.Equal(HttpStatusCode.NotFound, (await editor.PostAsync(Address(id), form.Page.Token, ("TitlePart.Title", "x"))).Status);
    }

    private static string Address(string id) => $"{EditorBrowser.Tenant}/Admin/Contents/Autosave/{id}";
}
