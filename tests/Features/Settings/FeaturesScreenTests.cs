using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Settings;

public sealed class FeaturesScreenTests(SettingsSite site) : IClassFixture<SettingsSite>
{
    private const string List = "/Admin/Features";

    [Fact]
    public async Task A_feature_is_switched_on_with_what_it_needs_and_off_with_what_needs_it()
    {
        var admin = await site.SignInAsync();
        await PostAsync(admin, "Enable", "OrchardCore.Users.ResetPassword");
        Assert.Contains("Đã bật: ", await SettingsSite.TextAsync(await admin.GetAsync(List)));
        Assert.True(await IsOnAsync("OrchardCore.Users.ResetPassword"));
        Assert.True(await IsOnAsync("OrchardCore.Email"));

        // The question names what goes with it.
        Assert.Contains("Tắt “Thư điện tử”, và cùng với nó Lấy lại mật khẩu", await SettingsSite.TextAsync(await admin.GetAsync(List + "?q=OrchardCore.Email&size=100")));
        await PostAsync(admin, "Disable", "OrchardCore.Email");
        Assert.False(await IsOnAsync("OrchardCore.Email"));
        Assert.False(await IsOnAsync("OrchardCore.Users.ResetPassword"));
    }

    [Theory]
    [InlineData("OrchardCore.Users", "không chạy được khi thiếu")]
    [InlineData("OrchardCore.Roles", "không chạy được khi thiếu")]
    [InlineData("OrchardCore.Features", "không chạy được khi thiếu")]
    [InlineData("TheAdmin", "không chạy được khi thiếu")]
    public async Task What_the_admin_lives_on_stays_whatever_is_posted(string id, string reason)
    {
        var admin = await site.SignInAsync();
        await PostAsync(admin, "Disable", id);

        Assert.True(await IsOnAsync(id));
        Assert.Contains(reason, await SettingsSite.TextAsync(await admin.GetAsync(List)));
    }

    [Fact]
    public async Task A_feature_nobody_has_is_not_found()
    {
        var admin = await site.SignInAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(admin, "Enable", "Nobody.Has")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(admin, "Disable", "Nobody.Has")).StatusCode);
    }

    [Fact]
    public async Task A_feature_whose_module_is_missing_stays_off_and_says_what_it_needs()
    {
        var admin = await site.SignInAsync();
        var answer = await PostAsync(admin, "Enable", "Test.Broken");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("“Hỏng” vẫn tắt: nó cần Nobody.Has", await SettingsSite.TextAsync(await admin.GetAsync(List)));
        Assert.False(await IsOnAsync("Test.Broken"));
    }

    [Theory]
    [InlineData("Enable", "TheAdmin", "“Giao diện quản trị” không thay đổi")]
    [InlineData("Disable", "OrchardCore.Email", "không thay đổi")]
    public async Task What_is_so_already_is_said_to_be_unchanged(string action, string id, string said)
    {
        var admin = await site.SignInAsync();
        await PostAsync(admin, action, id);

        Assert.Contains(said, await SettingsSite.TextAsync(await admin.GetAsync(List)));
    }

    [Fact]
    public async Task Strangers_are_asked_to_sign_in()
        => Assert.Contains("/Login", (await site.Host.Browser().GetAsync(List)).Headers.Location!.ToString());

    [Theory]
    [InlineData("vi", "Đăng nhập hai bước bằng ứng dụng", "Bảo mật")]
    [InlineData("en", "Two-Factor Authenticator App Method", "Security")]
    public async Task Features_are_named_in_the_reader_s_language(string language, string name, string category)
    {
        var admin = await site.SignInAsync();
        await SiteHost.PostFormAsync(admin, List, "/Admin/Language/Choose", ("language", language));
        var page = await SettingsSite.TextAsync(await admin.GetAsync(List + "?q=2FA"));

        Assert.Contains(name, page);
        Assert.Contains(category, page);
    }

    [Fact]
    public async Task They_are_found_by_words_without_marks_and_narrowed_by_state()
    {
        var admin = await site.SignInAsync();
        Assert.Contains("OrchardCore.Users.2FA.AuthenticatorApp", await SettingsSite.TextAsync(await admin.GetAsync(List + "?q=hai+buoc+ung+dung")));
        Assert.DoesNotContain("OrchardCore.Users.2FA", await SettingsSite.TextAsync(await admin.GetAsync(List + "?state=on&size=100")));
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient admin, string action, string id) => SiteHost.PostFormAsync(admin, List, $"{List}/{action}?id={id}");

    private async Task<bool> IsOnAsync(string id)
    {
        var on = false;
        await site.Host.InAsync("Default", async services => on = (await services.GetRequiredService<IShellFeaturesManager>().GetEnabledFeaturesAsync()).Any(feature => feature.Id == id));
        return on;
    }
}
