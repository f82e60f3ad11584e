using System.Net;
using System.Text.RegularExpressions;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Moving chosen files to another folder.</summary>
public sealed class TransferControllerTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    private const string Ask = "/Admin/Media/Move";
    private const string Do = "/Admin/Media/Moved";

    [Fact]
    public async Task It_is_asked_where_to_and_said_that_content_follows()
    {
        site.Put("anh/mot.png", Pictures.Png(60, 10));
        site.Put("hoi/x.png", Pictures.Png(61, 10));
        var admin = await site.SignInAsync("admin");
        await admin.GetStringAsync("/Admin/Media");

        var page = await PageAsync(admin, Ask, ("paths", "anh/mot.png"), ("folder", "anh"));
        Assert.Contains("<option value=\"anh\" selected=\"selected\">anh</option>", page);
        Assert.Contains("<option value=\"hoi\">hoi</option>", page);
        Assert.Contains("<option value=\"\">/</option>", page);
        Assert.Contains("sẽ tự theo chỗ mới", page);
        Assert.True(File.Exists(site.MediaFile("anh/mot.png")));
    }

    [Fact]
    public async Task Files_go_where_they_are_sent_and_their_number_is_told()
    {
        site.Put("gui/a.png", Pictures.Png(62, 10));
        site.Put("gui/b.png", Pictures.Png(63, 10));
        site.Put("nhan/x.png", Pictures.Png(64, 10));
        var admin = await site.SignInAsync("admin");

        var answer = await LibrarySite.PostAsync(admin, Do, ("paths", "gui/a.png"), ("paths", "gui/b.png"), ("paths", "gui/a.png"), ("folder", "gui"), ("target", "nhan"));

        Assert.Contains("Đã chuyển 2 tệp đến nhan", WebUtility.HtmlDecode(await admin.GetStringAsync(answer.Headers.Location)));
        Assert.Equal("/Admin/Media?folder=nhan", answer.Headers.Location!.ToString());
        Assert.Equal(["a.png", "b.png", "x.png"], Directory.EnumerateFiles(site.MediaFile("nhan")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Who_drags_files_stays_where_they_were()
    {
        site.Put("keo/a.png", Pictures.Png(65, 10));
        site.Put("tha/x.png", Pictures.Png(66, 10));

        var answer = await LibrarySite.PostAsync(await site.SignInAsync("admin"), Do, ("paths", "keo/a.png"), ("folder", "keo"), ("target", "tha"), ("stay", "true"));
        Assert.Equal("/Admin/Media?folder=keo", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_and_the_choice_is_kept()
    {
        site.Put("chua/a.png", Pictures.Png(67, 10));
        var page = await PageAsync(await site.SignInAsync("admin"), Do, ("paths", "chua/a.png"), ("folder", "chua"), ("target", "khong-co"));

        Assert.Contains("Không có thư mục “khong-co”", page);
        Assert.Contains("name=\"paths\" value=\"chua/a.png\"", page);
        Assert.False(Directory.Exists(site.MediaFile("khong-co")));
    }

    [Fact]
    public async Task Without_files_it_is_said_what_to_do()
    {
        var admin = await site.SignInAsync("admin");
        var answer = await LibrarySite.PostAsync(admin, Ask, ("folder", ""));

        Assert.Contains("Hãy chọn tệp trước", WebUtility.HtmlDecode(await admin.GetStringAsync(answer.Headers.Location)));
    }

    [Theory]
    [InlineData("../a.png", "", "")]
    [InlineData("a.png", "..", "")]
    [InlineData("a.png", "", "../..")]
    [InlineData("", "", "")]
    public async Task No_path_leads_out_of_the_library(string path, string folder, string target)
        => Assert.Equal(HttpStatusCode.NotFound, (await LibrarySite.PostAsync(await site.SignInAsync("admin"), Do, ("paths", path), ("folder", folder), ("target", target))).StatusCode);

    [Fact]
    public async Task A_contributor_moves_own_files_to_own_folders_and_hears_of_no_others()
    {
        site.Put("_Users/lan/a.png", Pictures.Png(68, 10));
        site.Put("_Users/lan/kho/x.png", Pictures.Png(69, 10));
        site.Put("_Users/khac/b.png", Pictures.Png(70, 10));
        site.Put("chung-ca/c.png", Pictures.Png(71, 10));
        await (await site.SignInAsync("admin")).GetStringAsync("/Admin/Media");
        var lan = await site.SignInAsync("lan");

        var page = await PageAsync(lan, Ask, ("paths", "_Users/lan/a.png"), ("folder", "_Users/lan"));
        Assert.Equal(["_Users/lan", "_Users/lan/kho"], Regex.Matches(page, "<option value=\"([^\"]*)\"[^>]*>[^<]*</option>").Select(option => option.Groups[1].Value).Where(value => value.StartsWith('_') || value.StartsWith("chung", StringComparison.Ordinal)).Order());
        Assert.DoesNotContain("_Users/khac", page);

        Assert.Equal(HttpStatusCode.Forbidden, (await LibrarySite.PostAsync(lan, Do, ("paths", "_Users/lan/a.png"), ("target", "chung-ca"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await LibrarySite.PostAsync(lan, Do, ("paths", "_Users/lan/a.png"), ("target", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await LibrarySite.PostAsync(lan, Do, ("paths", "_Users/khac/b.png"), ("target", "_Users/lan"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await LibrarySite.PostAsync(lan, Do, ("paths", "_Users/lan/a.png"), ("paths", "chung-ca/c.png"), ("target", "_Users/lan/kho"))).StatusCode);
        Assert.True(File.Exists(site.MediaFile("_Users/lan/a.png")));

        await LibrarySite.PostAsync(lan, Do, ("paths", "_Users/lan/a.png"), ("target", "_Users/lan/kho"));
        Assert.True(File.Exists(site.MediaFile("_Users/lan/kho/a.png")));
    }

    private static async Task<string> PageAsync(HttpClient browser, string action, params (string, string)[] fields)
        => WebUtility.HtmlDecode(await (await LibrarySite.PostAsync(browser, action, fields)).Content.ReadAsStringAsync());
}
