using System.Net;
using System.Text;

namespace OrchardSite.Features.Tests.Media;

public sealed class OptionsControllerTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    private const string Options = "/Admin/Media/Options";

    [Theory]
    [InlineData("", "1", "Hãy chọn ít nhất một loại tệp.")]
    [InlineData(".exe", "1", "Hãy chọn ít nhất một loại tệp.")]
    [InlineData(".png", "0", "từ 1 đến 1 MB")]
    [InlineData(".png", "5000", "từ 1 đến 1 MB")]
    public async Task What_is_wrong_is_said_and_nothing_is_stored(string extension, string megabytes, string message)
    {
        var admin = await site.SignInAsync("admin");
        var answer = await LibrarySite.PostAsync(admin, Options, ("Extensions", extension), ("MaxFileMegabytes", megabytes));

        Assert.Contains(message, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
        Assert.Equal(200, (await LibrarySite.UploadAsync(admin, $"{Guid.NewGuid():N}.pdf", Encoding.UTF8.GetBytes("%PDF-" + Guid.NewGuid()))).Status);
    }

    [Fact]
    public async Task Types_and_folders_are_narrowed_and_widened_again()
    {
        var admin = await site.SignInAsync("admin");
        await LibrarySite.PostAsync(admin, Options, ("Extensions", ".png"), ("MaxFileMegabytes", "1"), ("DatedFolders", "false"), ("CaptionsRequired", "true"));

        var (_, refused) = await LibrarySite.UploadAsync(admin, "a.pdf", Encoding.UTF8.GetBytes("%PDF-" + Guid.NewGuid()));
        Assert.Equal("Không được tải lên tệp loại .pdf. Hãy lưu lại thành loại khác rồi tải lên, ví dụ .png.", refused!["errors"]![0]!["error"]!.ToString());
        var (_, stored) = await LibrarySite.UploadAsync(admin, "goc.png", Pictures.Png(50, 10));
        Assert.Equal("goc.png", stored!["files"]![0]!["file"]!["path"]!.ToString());

        var all = System.Text.RegularExpressions.Regex.Matches(await admin.GetStringAsync(Options), "name=\"Extensions\"[^>]*value=\"([^\"]+)\"").Select(match => ("Extensions", match.Groups[1].Value)).ToArray();
        Assert.True(all.Length > 10);
        await LibrarySite.PostAsync(admin, Options, [.. all, ("MaxFileMegabytes", "1"), ("DatedFolders", "true"), ("CaptionsRequired", "true")]);
        Assert.Equal(200, (await LibrarySite.UploadAsync(admin, "b.pdf", Encoding.UTF8.GetBytes("%PDF-" + Guid.NewGuid()))).Status);
    }

    [Fact]
    public async Task Those_without_the_permission_see_and_change_nothing()
    {
        var lan = await site.SignInAsync("lan");

        Assert.Equal(HttpStatusCode.Forbidden, (await lan.GetAsync(Options)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await LibrarySite.PostAsync(lan, Options, ("Extensions", ".png"), ("MaxFileMegabytes", "1"))).StatusCode);
    }
}
