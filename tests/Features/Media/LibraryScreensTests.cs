using System.Net;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace OrchardSite.Features.Tests.Media;

/// <summary>The media library as its users meet it.</summary>
public sealed class LibraryScreensTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task An_upload_goes_to_the_month_under_a_plain_name_and_once_only()
    {
        var admin = await site.SignInAsync("admin");
        var picture = Pictures.Png(40, 30);

        var (_, first) = await LibrarySite.UploadAsync(admin, "Ảnh lễ ký.png", picture);
        var (_, second) = await LibrarySite.UploadAsync(admin, "khác tên.png", picture);
        var (_, third) = await LibrarySite.UploadAsync(admin, "Ảnh lễ ký.png", picture, again: true);

        var path = first!["files"]![0]!["file"]!["path"]!.ToString();
        Assert.Matches(@"^\d{4}/\d{2}/anh-le-ky\.png$", path);
        Assert.Equal(40, (int)first["files"]![0]!["file"]!["width"]!);
        Assert.True((bool)second!["files"]![0]!["duplicate"]!);
        Assert.Equal(path, second["files"]![0]!["file"]!["path"]!.ToString());
        Assert.EndsWith("/anh-le-ky-2.png", third!["files"]![0]!["file"]!["path"]!.ToString());
    }

    [Theory]
    [InlineData("a.exe", "MZ", ".exe")]
    [InlineData("a.png", "<script>alert(1)</script>", ".png")]
    [InlineData("a", "x", "“a”")]
    [InlineData("b.png", "", "rỗng")]
    public async Task What_may_not_be_stored_is_refused_with_a_reason(string name, string content, string says)
    {
        var (_, answer) = await LibrarySite.UploadAsync(await site.SignInAsync("admin"), name, System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Empty(answer!["files"]!.AsArray());
        Assert.Contains(says, answer["errors"]![0]!["error"]!.ToString());
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_told_both_sizes()
    {
        var (_, answer) = await LibrarySite.UploadAsync(await site.SignInAsync("admin"), "to.png", new byte[2_500_000]);

        Assert.Contains("2,4 MB", answer!["errors"]![0]!["error"]!.ToString());
        Assert.Contains("1,9 MB", answer["errors"]![0]!["error"]!.ToString());
    }

    [Fact]
    public async Task Content_follows_files_that_are_renamed_and_moved()
    {
        site.Put("anh/mot.png", Pictures.Png(10, 10));
        site.Put("anh/hai.png", Pictures.Png(11, 10));
        site.Put("kho/x.png", Pictures.Png(12, 10));
        var admin = await site.SignInAsync("admin");
        await admin.GetStringAsync("/Admin/Media?folder=anh");

        Assert.Contains("Trang một", WebUtility.HtmlDecode(await admin.GetStringAsync("/Admin/Media/File?path=anh/hai.png")));
        await LibrarySite.PostAsync(admin, "/Admin/Media/File", ("path", "anh/mot.png"), ("name", "Một mới"), ("alt", "Người dân bên sông"));
        await LibrarySite.PostAsync(admin, "/Admin/Media/Moved", ("paths", "anh/hai.png"), ("folder", "anh"), ("target", "kho"));

        Assert.True(File.Exists(site.MediaFile("anh/mot-moi.png")));
        await site.Host.InAsync("Default", async services =>
        {
            var page = (await services.GetRequiredService<IContentManager>().GetAsync("page1"))!;
            var data = (JsonObject)(JsonDynamicObject)page.Content;
            Assert.Equal("anh/mot-moi.png", data["Page"]!["Photos"]!["Paths"]![0]!.ToString());
            Assert.Contains("src=\"/media/kho/hai.png\"", data["HtmlBodyPart"]!["Html"]!.ToString());
        });

        var found = JsonNode.Parse(await admin.GetStringAsync("/Admin/Media/Picker?q=nguoi+dan+BEN"))!;
        Assert.Equal("anh/mot-moi.png", Assert.Single(found["files"]!.AsArray())!["path"]!.ToString());
    }

    [Fact]
    public async Task Nothing_is_overwritten_by_a_move()
    {
        site.Put("mot/trung.png", Pictures.Png(10, 10));
        site.Put("hai/trung.png", Pictures.Png(20, 10));
        var admin = await site.SignInAsync("admin");

        var answer = await LibrarySite.PostAsync(admin, "/Admin/Media/Moved", ("paths", "mot/trung.png"), ("folder", "mot"), ("target", "hai"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("hai/trung.png", await answer.Content.ReadAsStringAsync());
        Assert.True(File.Exists(site.MediaFile("mot/trung.png")));
    }

    [Fact]
    public async Task Deleting_asks_first_and_names_what_uses_the_files()
    {
        site.Put("xoa/a.png", Pictures.Png(9, 9));
        var admin = await site.SignInAsync("admin");

        await LibrarySite.PostAsync(admin, "/Admin/Media/Delete", ("paths", "xoa/a.png"), ("folder", "xoa"));
        Assert.True(File.Exists(site.MediaFile("xoa/a.png")));
        await LibrarySite.PostAsync(admin, "/Admin/Media/Deleted", ("paths", "xoa/a.png"), ("folder", "xoa"));
        Assert.False(File.Exists(site.MediaFile("xoa/a.png")));
    }

    [Theory]
    [InlineData("../../OrchardCore.db")]
    [InlineData("a/../../b.png")]
    [InlineData("..")]
    public async Task No_path_leads_out_of_the_library(string path)
    {
        var admin = await site.SignInAsync("admin");

        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/Admin/Media?folder=" + Uri.EscapeDataString(path))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await LibrarySite.PostAsync(admin, "/Admin/Media/Deleted", ("paths", path))).StatusCode);
    }

    [Fact]
    public async Task A_contributor_works_in_the_own_folder_only()
    {
        site.Put("_Users/khac/rieng.png", Pictures.Png(7, 7));
        site.Put("chung/a.png", Pictures.Png(8, 8));
        var lan = await site.SignInAsync("lan");

        var (status, stored) = await LibrarySite.UploadAsync(lan, "cua-lan.png", Pictures.Png(33, 7));
        Assert.Equal(200, status);
        Assert.StartsWith("_Users/lan/", stored!["files"]![0]!["file"]!["path"]!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await lan.GetAsync("/Admin/Media?folder=chung")).StatusCode);

        Assert.NotEqual(200, (await LibrarySite.UploadAsync(lan, "b.png", Pictures.Png(34, 7), "chung")).Status);
        await LibrarySite.PostAsync(lan, "/Admin/Media/Deleted", ("paths", "chung/a.png"));
        Assert.True(File.Exists(site.MediaFile("chung/a.png")));
        Assert.NotEqual(HttpStatusCode.OK, (await lan.GetAsync("/Admin/Media?folder=_Users/khac")).StatusCode);
        Assert.DoesNotContain("rieng.png", await lan.GetStringAsync("/Admin/Media/Picker?q=rieng"));
    }

    [Fact]
    public async Task Strangers_are_sent_to_the_login_page()
    {
        var answer = await site.Host.Browser().GetAsync("/Admin/Media");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/Login", answer.Headers.Location!.ToString());
    }
}
