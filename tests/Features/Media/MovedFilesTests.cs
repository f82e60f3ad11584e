using System.Net;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Sapling.Media.Moves;
using Sapling.Media.Usage;

namespace OrchardSite.Features.Tests.Media;

public sealed class MovedFilesTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task An_old_address_leads_to_the_file_in_one_step_however_often_it_moved()
    {
        site.Put("di-a/anh.png", Pictures.Png(10, 10));
        site.Put("di-b/x.png", Pictures.Png(11, 10));
        site.Put("di-c/x.png", Pictures.Png(12, 10));
        var admin = await site.SignInAsync("admin");
        await LibrarySite.MoveAsync(admin, "di-a/anh.png", "di-b");
        await LibrarySite.MoveAsync(admin, "di-b/anh.png", "di-c");

        var answer = await site.Host.Browser().GetAsync("/media/di-a/anh.png?width=240");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/media/di-c/anh.png?width=240", answer.Headers.Location!.ToString());
        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
        Assert.Equal("/media/di-c/anh.png", (await site.Host.Browser().GetAsync("/media/di-b/anh.png")).Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_file_that_came_back_is_served_and_leads_nowhere()
    {
        site.Put("ve-a/anh.png", Pictures.Png(13, 10));
        site.Put("ve-b/x.png", Pictures.Png(14, 10));
        var admin = await site.SignInAsync("admin");
        await LibrarySite.MoveAsync(admin, "ve-a/anh.png", "ve-b");
        await LibrarySite.MoveAsync(admin, "ve-b/anh.png", "ve-a");

        Assert.Equal(HttpStatusCode.OK, (await site.Host.Browser().GetAsync("/media/ve-a/anh.png")).StatusCode);
        Assert.Equal("/media/ve-a/anh.png", (await site.Host.Browser().GetAsync("/media/ve-b/anh.png")).Headers.Location!.ToString());
    }

    [Fact]
    public async Task Nothing_leads_to_a_file_that_was_deleted()
    {
        site.Put("mat-a/anh.png", Pictures.Png(15, 10));
        site.Put("mat-b/x.png", Pictures.Png(16, 10));
        var admin = await site.SignInAsync("admin");
        await LibrarySite.MoveAsync(admin, "mat-a/anh.png", "mat-b");
        await LibrarySite.PostAsync(admin, "/Admin/Media/Deleted", ("paths", "mat-b/anh.png"), ("folder", "mat-b"));

        Assert.Equal(HttpStatusCode.NotFound, (await site.Host.Browser().GetAsync("/media/mat-a/anh.png")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Host.Browser().GetAsync("/media/mat-a/chua-tung-co.png")).StatusCode);
    }

    [Fact]
    public async Task Nothing_leads_to_the_files_of_a_folder_that_was_deleted()
    {
        site.Put("xoa-a/anh.png", Pictures.Png(27, 10));
        site.Put("xoa-a/khac.png", Pictures.Png(28, 10));
        site.Put("xoa-b/x.png", Pictures.Png(29, 10));
        site.Put("xoa-bb/x.png", Pictures.Png(30, 10));
        var admin = await site.SignInAsync("admin");
        await LibrarySite.MoveAsync(admin, "xoa-a/anh.png", "xoa-b");
        await LibrarySite.MoveAsync(admin, "xoa-a/khac.png", "xoa-bb");
        await LibrarySite.PostAsync(admin, "/Admin/Media/Folder/Delete", ("folder", "xoa-b"), ("sure", "true"));

        Assert.Equal(HttpStatusCode.NotFound, (await site.Host.Browser().GetAsync("/media/xoa-a/anh.png")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Host.Browser().GetAsync("/media/xoa-a/khac.png")).StatusCode);
    }

    [Fact]
    public async Task An_upload_does_not_take_a_place_that_leads_elsewhere()
    {
        site.Put("cho-a/anh.png", Pictures.Png(17, 10));
        site.Put("cho-b/x.png", Pictures.Png(18, 10));
        var admin = await site.SignInAsync("admin");
        await LibrarySite.MoveAsync(admin, "cho-a/anh.png", "cho-b");

        var (_, stored) = await LibrarySite.UploadAsync(admin, "anh.png", Pictures.Png(19, 10), "cho-a");

        Assert.Equal("cho-a/anh-2.png", stored!["files"]![0]!["file"]!["path"]!.ToString());
        Assert.Equal("/media/cho-b/anh.png", (await site.Host.Browser().GetAsync("/media/cho-a/anh.png")).Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_file_that_takes_an_old_place_is_what_the_place_means_then()
    {
        site.Put("the-a/cu.png", Pictures.Png(20, 10));
        site.Put("the-a/moi.png", Pictures.Png(21, 10));
        site.Put("the-b/x.png", Pictures.Png(22, 10));
        var admin = await site.SignInAsync("admin");
        await LibrarySite.MoveAsync(admin, "the-a/cu.png", "the-b");
        await LibrarySite.PostAsync(admin, "/Admin/Media/File", ("path", "the-a/moi.png"), ("name", "cu"), ("alt", ""));

        Assert.Equal(HttpStatusCode.OK, (await site.Host.Browser().GetAsync("/media/the-a/cu.png")).StatusCode);
        await site.Host.InAsync("Default", async services => Assert.Null(await services.GetRequiredService<MovedFiles>().FindAsync("the-a/cu.png")));
    }

    [Fact]
    public async Task All_files_of_a_folder_that_is_renamed_are_found_at_their_old_addresses()
    {
        site.Put("ten-cu/sau/anh.png", Pictures.Png(23, 10));
        var admin = await site.SignInAsync("admin");
        await LibrarySite.PostAsync(admin, "/Admin/Media/Folder/Rename", ("folder", "ten-cu"), ("name", "Tên mới"));

        Assert.Equal("/media/ten-moi/sau/anh.png", (await site.Host.Browser().GetAsync("/media/ten-cu/sau/anh.png")).Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_former_version_that_is_restored_uses_the_file_where_it_is()
    {
        site.Put("ban-cu/bia.png", Pictures.Png(24, 10));
        site.Put("ban-cu/than.png", Pictures.Png(25, 10));
        site.Put("kho-moi/x.png", Pictures.Png(26, 10));
        var (id, first) = (string.Empty, string.Empty);
        await site.Host.InAsync("Default", async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var page = await contents.NewAsync("Page");
            page.DisplayText = "Bản cũ";
            Data(page)["TitlePart"] = new JsonObject { ["Title"] = "Bản cũ" };
            Data(page)["HtmlBodyPart"] = new JsonObject { ["Html"] = "<img src=\"/media/ban-cu/than.png\" alt=\"Thân\">" };
            Data(page)["Page"] = new JsonObject { ["Photos"] = new JsonObject { ["Paths"] = new JsonArray("ban-cu/bia.png"), ["MediaTexts"] = new JsonArray("Bìa") } };
            await contents.CreateAsync(page, VersionOptions.Published);
            Assert.True(page.Published);
            (id, first) = (page.ContentItemId, page.ContentItemVersionId);
        });
        await site.Host.InAsync("Default", async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            Data(draft)["HtmlBodyPart"] = new JsonObject { ["Html"] = "<p>Không ảnh</p>" };
            Data(draft)["Page"] = new JsonObject { ["Photos"] = new JsonObject { ["Paths"] = new JsonArray(), ["MediaTexts"] = new JsonArray() } };
            Assert.True(await contents.PublishAsync(draft));
            Assert.NotEqual(first, draft.ContentItemVersionId);
        });
        var admin = await site.SignInAsync("admin");
        await LibrarySite.MoveAsync(admin, "ban-cu/bia.png", "kho-moi");
        await LibrarySite.MoveAsync(admin, "ban-cu/than.png", "kho-moi");

        await site.Host.InAsync("Default", async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var former = (await contents.GetVersionAsync(first))!;
            Assert.Equal("ban-cu/bia.png", Data(former)["Page"]!["Photos"]!["Paths"]![0]!.ToString());
            Assert.True((await contents.RestoreAsync(former)).Succeeded);
        });

        await site.Host.InAsync("Default", async services =>
        {
            var page = (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))!;
            Assert.Equal("kho-moi/bia.png", Data(page)["Page"]!["Photos"]!["Paths"]![0]!.ToString());
            Assert.Contains("/media/kho-moi/than.png", Data(page)["HtmlBodyPart"]!["Html"]!.ToString());
            Assert.Equal(id, Assert.Single(await services.GetRequiredService<MediaUsages>().OfAsync("kho-moi/than.png", 5)).ContentItemId);
        });
    }

    private static JsonObject Data(ContentItem item) => (JsonObject)(JsonDynamicObject)item.Content;
}
