using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users;

public sealed class LoginTests : IAsyncLifetime
{
    private readonly SiteHost _host = new();

    public async Task InitializeAsync()
    {
        _host.WithRecipe("tiny", """{ "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Localization"] }""");
        await _host.StartAsync(Tenant("Default", null), Tenant("A", "a"), Tenant("B", "b"));
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Right_name_or_address_and_password_sign_in()
    {
        Assert.Equal("/a/", Location(await SiteHost.LoginAsync(_host.Browser(), "/a", "admin", SiteHost.Password)));
        Assert.Equal("/a/", Location(await SiteHost.LoginAsync(_host.Browser(), "/a", "ADMIN@x.vn", SiteHost.Password)));
    }

    [Fact]
    public async Task It_does_not_matter_how_the_keyboard_composes_letters()
        => Assert.Equal("/a/", Location(await SiteHost.LoginAsync(_host.Browser(), "/a", "admin", SiteHost.Password.Normalize(System.Text.NormalizationForm.FormD))));

    [Theory]
    [InlineData("admin", "sai")]
    [InlineData("nobody", SiteHost.Password)]
    public async Task A_wrong_pair_is_refused_by_the_same_words(string userName, string password)
    {
        var answer = await SiteHost.LoginAsync(_host.Browser(), "/a", userName, password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Tên đăng nhập hoặc mật khẩu không đúng.", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task The_form_is_one_whole_page_that_is_not_kept()
    {
        var answer = await _host.Browser().GetAsync("/a/Login");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Single(html.Split("<html ").Skip(1));
        Assert.Contains("<html lang=\"vi\">", html);
        Assert.Contains("/a/OrchardCore.Users/login.css", html);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task An_empty_form_names_its_fields()
    {
        var html = WebUtility.HtmlDecode(await (await SiteHost.LoginAsync(_host.Browser(), "/a", "", "")).Content.ReadAsStringAsync());

        Assert.Contains("Hãy nhập tên đăng nhập.", html);
        Assert.Contains("Hãy nhập mật khẩu.", html);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account()
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await SiteHost.LoginAsync(_host.Browser(), "/b", "admin", "sai");
        }

        var answer = await SiteHost.LoginAsync(_host.Browser(), "/b", "admin", SiteHost.Password);
        Assert.Matches("tạm khóa.* sau 1[45] phút, lúc \\d\\d:\\d\\d", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
        Assert.Equal("/a/", Location(await SiteHost.LoginAsync(_host.Browser(), "/a", "admin", SiteHost.Password)));
    }

    [Theory]
    [InlineData("/a/Admin?x=1", "/a/Admin?x=1")]
    [InlineData("https://evil.example/", "/a/")]
    [InlineData("//evil.example/", "/a/")]
    [InlineData("/\\evil.example", "/a/")]
    public async Task Leads_back_within_the_host_only(string returnUrl, string location)
        => Assert.Equal(location, Location(await SiteHost.LoginAsync(_host.Browser(), "/a", "admin", SiteHost.Password, returnUrl)));

    [Fact]
    public async Task A_post_without_the_form_s_token_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("UserName", "admin"), new("Password", SiteHost.Password)]);

        Assert.Equal(HttpStatusCode.BadRequest, (await _host.Browser().PostAsync("/a/Login", form)).StatusCode);
    }

    [Fact]
    public async Task The_session_is_the_tenant_s_own()
    {
        var browser = _host.Browser();
        var answer = await SiteHost.LoginAsync(browser, "", "admin", SiteHost.Password);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("orchauth_Default=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie);

        Assert.True(await SignedInAsync(browser, ""));
        Assert.False(await SignedInAsync(browser, "/a"));

        // The same ticket under the other tenant's cookie name is noise to it.
        using var forged = new HttpRequestMessage(HttpMethod.Get, "/a/Login");
        forged.Headers.Add("Cookie", cookie.Split(';')[0].Replace("orchauth_Default", "orchauth_A"));
        Assert.Equal(HttpStatusCode.OK, (await _host.Browser().SendAsync(forged)).StatusCode);
    }

    [Fact]
    public async Task Signing_out_needs_a_post_and_ends_the_session()
    {
        var browser = _host.Browser();
        await SiteHost.LoginAsync(browser, "/a", "admin", SiteHost.Password);
        await browser.GetAsync("/a/Users/LogOff");
        Assert.True(await SignedInAsync(browser, "/a"));
    }

    [Fact]
    public async Task A_disabled_account_cannot_sign_in()
    {
        await _host.InAsync("A", async services =>
        {
            var users = services.GetRequiredService<IUserService>();
            var user = await users.CreateUserAsync(new User { UserName = "cũ", Email = "cu@x.vn" }, SiteHost.Password, (_, error) => Assert.Fail(error));
            Assert.True(await users.DisableAsync(user));
        });

        var answer = await SiteHost.LoginAsync(_host.Browser(), "/a", "cũ", SiteHost.Password);
        Assert.Contains("ngừng sử dụng", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_tenant_does_not_know_another_s_accounts()
    {
        await _host.InAsync("A", services => services.GetRequiredService<UserManager<IUser>>().CreateAsync(new User { UserName = "chỉ-ở-A", Email = "r@x.vn" }, SiteHost.Password));
        await _host.InAsync("B", async services => Assert.Null(await services.GetRequiredService<UserManager<IUser>>().FindByNameAsync("chỉ-ở-A")));
    }

    private static async Task<bool> SignedInAsync(HttpClient browser, string prefix)
        => (await browser.GetAsync(prefix + "/Login")).StatusCode == HttpStatusCode.Redirect;

    private static string? Location(HttpResponseMessage answer) => answer.Headers.Location?.ToString();

    private static object Tenant(string name, string? prefix)
        => new { ShellName = name, SiteName = name, RecipeName = "tiny", RequestUrlPrefix = prefix, AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password };
}
