using System.Net;

namespace OrchardSite.Features.Tests.Media;

public sealed class FolderControllerTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task A_folder_is_made_once()
    {
        Assert.Contains("Đã tạo thư mục", await PostAsync("/Admin/Media/Folder", ("folder", ""), ("name", "Lễ hội")));
        Assert.True(Directory.Exists(site.MediaFile("le-hoi")));

        Assert.Contains("le-hoi", await PostAsync("/Admin/Media/Folder", ("folder", ""), ("name", "lễ HỘI")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    public async Task A_folder_needs_a_name(string name) => Assert.Contains("không phải tên", await PostAsync("/Admin/Media/Folder", ("folder", ""), ("name", name)));

    [Fact]
    public async Task A_folder_takes_its_files_along_when_it_is_renamed()
    {
        site.Put("cu/sau/a.png", Pictures.Png(40, 10));
        await PostAsync("/Admin/Media/Folder/Rename", ("folder", "cu"), ("name", "Mới"));

        Assert.True(File.Exists(site.MediaFile("moi/sau/a.png")));
        Assert.False(Directory.Exists(site.MediaFile("cu")));
    }

    [Fact]
    public async Task A_folder_does_not_take_the_place_of_another()
    {
        site.Put("mot/a.png", Pictures.Png(41, 10));
        site.Put("hai/b.png", Pictures.Png(42, 10));
        await PostAsync("/Admin/Media/Folder/Rename", ("folder", "mot"), ("name", "hai"));

        Assert.True(File.Exists(site.MediaFile("mot/a.png")));
    }

    [Fact]
    public async Task A_folder_is_deleted_after_it_was_asked()
    {
        site.Put("bo/a.png", Pictures.Png(43, 10));
        site.Put("bo/sau/b.png", Pictures.Png(44, 10));
        var admin = await site.SignInAsync("admin");

        var question = WebUtility.HtmlDecode(await (await LibrarySite.PostAsync(admin, "/Admin/Media/Folder/Delete", ("folder", "bo"))).Content.ReadAsStringAsync());
        Assert.Contains("bo/sau/b.png", question);
        Assert.True(File.Exists(site.MediaFile("bo/a.png")));

        await LibrarySite.PostAsync(admin, "/Admin/Media/Folder/Delete", ("folder", "bo"), ("sure", "true"));
        Assert.False(Directory.Exists(site.MediaFile("bo")));
    }

    [Fact]
    public async Task What_uses_the_files_is_named_before_they_go()
    {
        site.Put("anh/mot.png", Pictures.Png(45, 10));
        var admin = await site.SignInAsync("admin");

        Assert.Contains("Trang một", WebUtility.HtmlDecode(await (await LibrarySite.PostAsync(admin, "/Admin/Media/Folder/Delete", ("folder", "anh"))).Content.ReadAsStringAsync()));
        Assert.Contains("Trang một", WebUtility.HtmlDecode(await (await LibrarySite.PostAsync(admin, "/Admin/Media/Delete", ("paths", "anh/mot.png"), ("folder", "anh"))).Content.ReadAsStringAsync()));
        Assert.True(File.Exists(site.MediaFile("anh/mot.png")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("khong-co")]
    [InlineData("..")]
    public async Task A_folder_that_is_not_there_or_the_root_is_not_found(string folder)
    {
        var admin = await site.SignInAsync("admin");
        Assert.Equal(HttpStatusCode.NotFound, (await LibrarySite.PostAsync(admin, "/Admin/Media/Folder/Rename", ("folder", folder), ("name", "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await LibrarySite.PostAsync(admin, "/Admin/Media/Folder/Delete", ("folder", folder), ("sure", "true"))).StatusCode);
    }

    [Fact]
    public async Task Those_without_the_permission_make_rename_and_delete_none()
    {
        site.Put("giu/a.png", Pictures.Png(46, 10));
        var lan = await site.SignInAsync("lan");

        Assert.Equal(HttpStatusCode.Forbidden, (await LibrarySite.PostAsync(lan, "/Admin/Media/Folder", ("folder", ""), ("name", "cua-lan"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await LibrarySite.PostAsync(lan, "/Admin/Media/Folder/Rename", ("folder", "giu"), ("name", "lay"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await LibrarySite.PostAsync(lan, "/Admin/Media/Folder/Delete", ("folder", "giu"), ("sure", "true"))).StatusCode);
        Assert.True(File.Exists(site.MediaFile("giu/a.png")));
    }

    // The folder of a user who has none yet would be where one who is not that user puts files.
    [Fact]
    public async Task The_own_folder_does_not_become_that_of_another_user()
    {
        site.Put("_Users/lan/a.png", Pictures.Png(47, 10));
        var lan = await site.SignInAsync("lan");

        Assert.Equal(HttpStatusCode.Forbidden, (await LibrarySite.PostAsync(lan, "/Admin/Media/Folder/Rename", ("folder", "_Users/lan"), ("name", "hoa"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await LibrarySite.PostAsync(lan, "/Admin/Media/Folder", ("folder", "_Users"), ("name", "hoa"))).StatusCode);
        Assert.False(Directory.Exists(site.MediaFile("_Users/hoa")));
        Assert.True(File.Exists(site.MediaFile("_Users/lan/a.png")));

        Assert.Equal(HttpStatusCode.Redirect, (await LibrarySite.PostAsync(lan, "/Admin/Media/Folder", ("folder", "_Users/lan"), ("name", "Ảnh đẹp"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await LibrarySite.PostAsync(lan, "/Admin/Media/Folder/Rename", ("folder", "_Users/lan/anh-dep"), ("name", "anh-xau"))).StatusCode);
        Assert.True(Directory.Exists(site.MediaFile("_Users/lan/anh-xau")));
    }

    [Fact]
    public async Task A_folder_does_not_take_the_name_of_a_file()
    {
        site.Put("ten-tep/le-hoi", [1]);

        Assert.Contains("Đã có thư mục", await PostAsync("/Admin/Media/Folder", ("folder", "ten-tep"), ("name", "Lễ hội")));
    }

    private async Task<string> PostAsync(string action, params (string, string)[] fields)
    {
        var admin = await site.SignInAsync("admin");
        var answer = await LibrarySite.PostAsync(admin, action, fields);
        return WebUtility.HtmlDecode(await admin.GetStringAsync(answer.Headers.Location));
    }
}
