using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Media.Library;

namespace OrchardSite.Features.Tests.Media;

public sealed class FileControllerTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Theory]
    [InlineData("  Tên Có Dấu  ", "ten-co-dau.png")]
    [InlineData("khac.exe", "khac-exe.png")]
    [InlineData("giong.png", "giong.png")]
    public async Task A_name_is_made_fit_and_keeps_its_type(string name, string stored)
    {
        var folder = "doi-ten/" + Guid.NewGuid().ToString("N")[..6];
        site.Put($"{folder}/cu.png", Pictures.Png(30, 30));

        await SaveAsync($"{folder}/cu.png", ("name", name));

        Assert.True(File.Exists(site.MediaFile($"{folder}/{stored}")));
    }

    [Theory]
    [InlineData("khac/noi")]
    [InlineData("..\\..\\len")]
    [InlineData(".png")]
    public async Task A_name_that_leads_elsewhere_or_is_none_is_refused(string name)
    {
        site.Put("ten-sai/a.png", Pictures.Png(36, 30));

        Assert.Contains("không phải tên đặt được cho tệp", await SaveAsync("ten-sai/a.png", ("name", name)));
        Assert.Equal(["a.png"], Directory.EnumerateFiles(site.MediaFile("ten-sai")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_and_both_files_stay()
    {
        site.Put("trung-ten/a.png", Pictures.Png(31, 30));
        site.Put("trung-ten/b.png", Pictures.Png(32, 30));

        var page = await SaveAsync("trung-ten/a.png", ("name", "b"));

        Assert.Contains("Đã có tệp “trung-ten/b.png”", page);
        Assert.True(File.Exists(site.MediaFile("trung-ten/a.png")) && File.Exists(site.MediaFile("trung-ten/b.png")));
    }

    [Theory]
    [InlineData("40", "60", 0.4, 0.6)]
    [InlineData("140", "-5", 1.0, 0.0)]
    [InlineData("40", "", null, null)]
    [InlineData("", "", null, null)]
    public async Task The_focal_point_is_kept_within_the_picture_or_is_none(string left, string top, double? x, double? y)
    {
        site.Put("diem/anh.png", Pictures.Png(33, 30));
        await (await site.SignInAsync("admin")).GetStringAsync("/Admin/Media?folder=diem");
        await SaveAsync("diem/anh.png", ("name", "anh"), ("alt", "Ảnh"), ("left", left), ("top", top));

        await site.Host.InAsync("Default", async services =>
        {
            var file = (await services.GetRequiredService<LibraryList>().FileAsync("diem/anh.png"))!;
            Assert.Equal((x, y), (file.FocusX, file.FocusY));
        });
    }

    [Fact]
    public async Task The_picker_hands_out_the_focal_point_and_the_description()
    {
        site.Put("chon/anh.png", Pictures.Png(34, 30));
        var admin = await site.SignInAsync("admin");
        await admin.GetStringAsync("/Admin/Media?folder=chon");
        await SaveAsync("chon/anh.png", ("name", "anh"), ("alt", "Bên sông"), ("left", "25"), ("top", "75"));

        var file = System.Text.Json.Nodes.JsonNode.Parse(await admin.GetStringAsync("/Admin/Media/Picker?folder=chon"))!["files"]![0]!;
        Assert.Equal(("Bên sông", 0.25, 0.75), (file["alt"]!.ToString(), (double)file["anchor"]!["x"]!, (double)file["anchor"]!["y"]!));
    }

    [Fact]
    public async Task The_picture_is_described_by_its_text_or_by_its_name()
    {
        site.Put("hien/a & b.png", Pictures.Png(37, 30));
        var admin = await site.SignInAsync("admin");

        Assert.Matches("class=\"library-preview\"[^>]*alt=\"[^\"{]*a &amp; b\\.png[^\"{]*\"", await admin.GetStringAsync("/Admin/Media/File?path=hien/a+%26+b.png"));
        await LibrarySite.PostAsync(admin, "/Admin/Media/File", ("path", "hien/a & b.png"), ("alt", "Cầu \"cũ\""));
        Assert.Matches("class=\"library-preview\"[^>]*alt=\"Cầu &quot;cũ&quot;\"", (await admin.GetStringAsync("/Admin/Media/File?path=hien/a+%26+b.png")).Replace("&#x1EA7;", "ầ", StringComparison.Ordinal).Replace("&#x169;", "ũ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/Admin/Media/File?path=khong-co.png")]
    [InlineData("/Admin/Media/File?path=")]
    [InlineData("/Admin/Media/File?path=../a.png")]
    public async Task A_file_that_is_not_there_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("admin")).GetAsync(address)).StatusCode);

    [Fact]
    public async Task Those_without_the_permission_change_nothing()
    {
        site.Put("cua-chung/a.png", Pictures.Png(35, 30));
        var lan = await site.SignInAsync("lan");

        var answer = await LibrarySite.PostAsync(lan, "/Admin/Media/File", ("path", "cua-chung/a.png"), ("name", "b"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.True(File.Exists(site.MediaFile("cua-chung/a.png")));
    }

    private async Task<string> SaveAsync(string path, params (string, string)[] fields)
    {
        var admin = await site.SignInAsync("admin");
        var answer = await LibrarySite.PostAsync(admin, "/Admin/Media/File", [("path", path), .. fields]);
        return WebUtility.HtmlDecode(await admin.GetStringAsync(answer.Headers.Location));
    }
}
