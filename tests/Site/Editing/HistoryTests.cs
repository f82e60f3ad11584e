using System.Net;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

public sealed class HistoryTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task EachVersion_SaysWhoAndWhen_AndShowsTheTonesThatChanged()
    {
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        using var editor = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await writer.WriteAsync("Mùa thường");
        await (await editor.EditAsync(id)).Set("TitlePart.Title", "Mùa thưởng").SendAsync();

        var history = await editor.GetAsync($"{EditorBrowser.List}/{id}/Versions");
        Assert.Contains(writer.Name, history.Html, StringComparison.Ordinal);
        Assert.Contains(editor.Name, history.Html, StringComparison.Ordinal);
        Assert.Matches(@"\d{2}/\d{2}/\d{4} \d{2}:\d{2}:\d{2}", history.Html);

        var changes = await editor.GetAsync($"{EditorBrowser.List}/{id}/Versions/{(await editor.EditAsync(id))["baseVersion"]}");
        Assert.Matches("<del>.*thường", changes.Html);
        Assert.Matches("<ins>.*thưởng", changes.Html);
        Assert.Contains(editor.Name, changes.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restoring_LeavesNewerVersionsAndTheReadersTextAlone()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bản một");
        var first = (await editor.EditAsync(id))["baseVersion"];
        await (await editor.EditAsync(id)).Set("TitlePart.Title", "Bản hai").SendAsync("submit.Publish");
        await (await editor.EditAsync(id)).Set("TitlePart.Title", "Bản ba").SendAsync();

        await editor.PostAsync($"{EditorBrowser.List}/{id}/Versions/{first}/Restore", (await editor.EditAsync(id)).Page.Token);

        Assert.Equal("Bản một", (await editor.EditAsync(id))["TitlePart.Title"]);
        Assert.Contains("Bản hai", (await editor.GetAsync(EditorBrowser.Tenant + "/tin/ban-mot")).Html, StringComparison.Ordinal);
        Assert.Equal(4, Rows(await editor.GetAsync($"{EditorBrowser.List}/{id}/Versions")));
    }

    [Fact]
    public async Task DraftsAfterAPublication_WereNotPublished()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Đăng rồi nháp", "submit.Publish", "submit.PublishAndContinue");
        await (await editor.EditAsync(id)).Set("Article.Lead.Text", "Nháp một").SendAsync();
        await (await editor.EditAsync(id)).Set("Article.Lead.Text", "Đăng lại").SendAsync("submit.Publish", "submit.PublishAndContinue");
        await (await editor.EditAsync(id)).Set("Article.Lead.Text", "Nháp hai").SendAsync();

        var states = System.Text.RegularExpressions.Regex.Matches((await editor.GetAsync($"{EditorBrowser.List}/{id}/Versions")).Html, "data-title=\"Trạng thái\">(.*?)</td>", System.Text.RegularExpressions.RegexOptions.Singleline)
            .Select(cell => System.Text.RegularExpressions.Regex.Replace(cell.Groups[1].Value, "<[^>]*>", "").Trim());

        Assert.Equal(["Bản nháp", "Đã đăng", "", "Đã từng đăng"], states);
    }

    [Fact]
    public async Task ManyVersions_AreNarrowedByPersonAndDay()
    {
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        using var editor = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await writer.WriteAsync("Sửa đi sửa lại");

        for (var i = 0; i < 10; i++)
        {
            await (await editor.EditAsync(id)).Set("Article.Lead.Text", $"Lần {i}").SendAsync();
        }

        var all = await editor.GetAsync($"{EditorBrowser.List}/{id}/Versions");
        Assert.Contains($"<option value=\"{writer.Name}\"", all.Html, StringComparison.Ordinal);

        Assert.Equal((11, 1, 10), (Rows(all), Rows(await editor.GetAsync($"{EditorBrowser.List}/{id}/Versions?author={writer.Name}")), Rows(await editor.GetAsync($"{EditorBrowser.List}/{id}/Versions?author={editor.Name}"))));
        Assert.Equal((0, 11), (Rows(await editor.GetAsync($"{EditorBrowser.List}/{id}/Versions?date.to=2021-06-18")), Rows(await editor.GetAsync($"{EditorBrowser.List}/{id}/Versions?date.from=2021-06-18"))));
    }

    [Fact]
    public async Task RestoredReviewedVersion_WaitsForNobody()
    {
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        using var editor = await EditorBrowser.SignInAsync(site.Host, "Biên tập viên");
        var id = await writer.WriteAsync("Bài từng gửi", "submit.Save", "submit.Review");
        var submitted = (await writer.EditAsync(id))["baseVersion"];
        await (await editor.EditAsync(id)).Set("ReviewPart.Remark", "Sửa lại").SendAsync("submit.Save", "submit.Return");

        await writer.PostAsync($"{EditorBrowser.List}/{id}/Versions/{submitted}/Restore", (await writer.EditAsync(id)).Page.Token);

        Assert.DoesNotContain($"/{id}/Edit", (await editor.GetAsync(EditorBrowser.List + "?status=review")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OthersVersions_AndThoseOfTheBin_AreNotForWhoeverMayNotEdit()
    {
        using var admin = await EditorBrowser.SignInAsync(site.Host);
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        var id = await admin.WriteAsync("Bài riêng");
        var version = (await admin.EditAsync(id))["baseVersion"];
        var own = await writer.WriteAsync("Bài của mình");
        var token = (await writer.EditAsync(own)).Page.Token;

        Assert.Equal(HttpStatusCode.Forbidden, (await writer.GetAsync($"{EditorBrowser.List}/{id}/Versions/{version}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.PostAsync($"{EditorBrowser.List}/{id}/Versions/{version}/Restore", token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await writer.PostAsync($"{EditorBrowser.List}/{own}/Versions/{version}/Restore", token)).Status);

        await admin.PostAsync($"{EditorBrowser.List}/{id}/Bin", (await admin.EditAsync(id)).Page.Token);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"{EditorBrowser.List}/{id}/Versions")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.PostAsync($"{EditorBrowser.List}/{id}/Versions/{version}/Restore", (await admin.EditAsync(own)).Page.Token)).Status);
    }

    [Fact]
    public async Task WhoseItemItWas_MayNotRestoreItAnyMore()
    {
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        var id = await writer.WriteAsync("Đổi chủ");
        var form = await writer.EditAsync(id);
        await site.Host.InTenantAsync(Places.TocTenant, async scope =>
        {
            var contents = (OrchardCore.ContentManagement.IContentManager)scope.ServiceProvider.GetService(typeof(OrchardCore.ContentManagement.IContentManager))!;
            var saving = (Sapling.Contents.Editing.ItemSaving)scope.ServiceProvider.GetService(typeof(Sapling.Contents.Editing.ItemSaving))!;
            var latest = (await contents.GetAsync(id, OrchardCore.ContentManagement.VersionOptions.Latest))!;
            var next = saving.Next(latest);
            next.Owner = "somebody-else";
            await saving.StoreAsync(latest, next, publish: false);
        });

        Assert.Equal(HttpStatusCode.Forbidden, (await writer.GetAsync($"{EditorBrowser.List}/{id}/Versions/{form["baseVersion"]}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.PostAsync($"{EditorBrowser.List}/{id}/Versions/{form["baseVersion"]}/Restore", form.Page.Token)).Status);
    }

    private static int Rows(Page page) => System.Text.RegularExpressions.Regex.Count(page.Html, "<td class=\"list-name\"");
}
