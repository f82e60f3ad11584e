using System.Net;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Settings;

public sealed class ThemesScreenTests(SettingsSite site) : IClassFixture<SettingsSite>
{
    private const string List = "/Admin/Themes";

    [Fact]
    public async Task The_list_says_which_is_in_use()
    {
        var page = await SettingsSite.TextAsync(await (await site.SignInAsync()).GetAsync(List));

        Assert.Contains("Giao diện quản trị", page);
        Assert.Contains("Đang dùng", page);
    }

    [Theory]
    [InlineData("Admin", "OrchardCore.Users")]
    [InlineData("Site", "OrchardCore.Users")]
    [InlineData("Site", "Nobody.Has")]

    // The admin's theme has no page for readers.
    [InlineData("Site", "TheAdmin")]
    public async Task What_is_no_theme_for_it_cannot_be_chosen(string what, string id)
    {
        var admin = await site.SignInAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await SiteHost.PostFormAsync(admin, List, $"{List}/{what}?id={id}")).StatusCode);
        Assert.Equal("TheAdmin", (string?)(await site.ReadAsync()).Properties["CurrentAdminThemeName"]);
    }

    [Fact]
    public async Task Choosing_one_is_kept_and_said()
    {
        var admin = await site.SignInAsync();
        var answer = await SiteHost.PostFormAsync(admin, List, List + "/Admin?id=TheAdmin");

        Assert.Equal(List, answer.Headers.Location?.ToString());
        Assert.Contains("đã chuyển sang giao diện “Giao diện quản trị”", await SettingsSite.TextAsync(await admin.GetAsync(List)));
    }
}
