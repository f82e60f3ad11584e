using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Admin;

public sealed partial class AdminPagesTests : IAsyncLifetime
{
    private readonly SiteHost _host = new();

    public async Task InitializeAsync()
    {
        _host.WithRecipe("tiny", """
            { "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Localization", "OrchardCore.Themes", "OrchardCore.Recipes", "OrchardCore.Admin", "TheAdmin"] },
            { "name": "Themes", "admin": "TheAdmin" }
            """);
        await _host.StartAsync(
            new { ShellName = "Default", SiteName = "Trang thử", RecipeName = "tiny", AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password });
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("/Admin")]
    [InlineData("/Admin/Features")]
    [InlineData("/Admin/Recipes")]
    [InlineData("/Admin/Settings/general")]
    public async Task A_stranger_is_asked_to_sign_in(string path)
    {
        var answer = await _host.Browser().GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/Login?ReturnUrl=", answer.Headers.Location!.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_home_is_vietnamese_whatever_the_browser_prefers()
    {
        var browser = await SignInAsync();
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var html = await TextAsync(browser, "/Admin");

        Assert.Contains("<html lang=\"vi\"", html);
        Assert.Contains("Trang đầu", html);
        Assert.Contains("href=\"#main\"", html);
        Assert.DoesNotMatch(InlineScript(), html);
    }

    [Fact]
    public async Task English_is_chosen_for_oneself_and_stays()
    {
        var browser = await SignInAsync();
        var answer = await PostAsync(browser, "/Admin", "/Admin/Language/Choose", ("language", "en"), ("returnUrl", "/Admin/Features"));

        Assert.Equal("/Admin/Features", answer.Headers.Location!.ToString());
        Assert.Contains("<html lang=\"en\"", await TextAsync(browser, "/Admin"));
        Assert.Contains("<html lang=\"vi\"", await TextAsync(await SignInAsync(), "/Admin"));
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    public async Task An_unknown_language_is_refused(string language)
        => Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(await SignInAsync(), "/Admin", "/Admin/Language/Choose", ("language", language))).StatusCode);

    [Fact]
    public async Task The_way_back_stays_on_this_host()
        => Assert.Equal("/", (await PostAsync(await SignInAsync(), "/Admin", "/Admin/Language/Choose", ("language", "en"), ("returnUrl", "https://evil.example/"))).Headers.Location!.ToString());

    [Fact]
    public async Task Settings_that_make_no_sense_are_not_saved_and_say_so_beside_the_field_and_on_top()
    {
        var browser = await SignInAsync();
        var answer = await PostAsync(browser, "/Admin/Settings/general", "/Admin/Settings/general",
            ("ISite.SiteName", ""), ("ISite.BaseUrl", "xyz"), ("ISite.TimeZoneId", "Mars/Base"), ("ISite.PageSize", "0"), ("ISite.MaxPageSize", "-1"));
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(2, Count(html, "Cần nhập tên trang."));
        Assert.Contains("href=\"#ISite_SiteName\"", html);
        Assert.Contains("“xyz” không phải là địa chỉ", html);
        Assert.Contains("Không có múi giờ “Mars/Base”", html);
        await _host.InAsync("Default", async services => Assert.Equal("Trang thử", (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName));
    }

    [Fact]
    public async Task Settings_are_saved_and_seen_at_once()
    {
        var browser = await SignInAsync();
        var answer = await PostAsync(browser, "/Admin/Settings/general", "/Admin/Settings/general",
            ("ISite.SiteName", "  Tên mới "), ("ISite.BaseUrl", "https://x.vn/"), ("ISite.TimeZoneId", "Asia/Ho_Chi_Minh"), ("ISite.PageSize", "15"), ("ISite.MaxPageSize", "60"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var html = await TextAsync(browser, "/Admin/Settings/general");
        Assert.Contains("Đã lưu thiết lập.", html);
        Assert.Contains("Tên mới", html);
        await _host.InAsync("Default", async services =>
        {
            var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            Assert.Equal(("Tên mới", "https://x.vn", "Asia/Ho_Chi_Minh", 15, 60), (site.SiteName, site.BaseUrl, site.TimeZoneId, site.PageSize, site.MaxPageSize));
        });
    }

    [Fact]
    public async Task A_post_without_the_pages_token_changes_nothing()
    {
        var browser = await SignInAsync();
        var answer = await browser.PostAsync("/Admin/Settings/general", new FormUrlEncodedContent([new("ISite.SiteName", "Lạ")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await _host.InAsync("Default", async services => Assert.Equal("Trang thử", (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName));
    }

    [Fact]
    public async Task What_the_admin_lives_on_cannot_be_switched_off()
    {
        var browser = await SignInAsync();
        await PostAsync(browser, "/Admin/Features", "/Admin/Features/Disable?id=OrchardCore.Admin", ("returnUrl", "/Admin/Features"));

        Assert.Contains("vẫn bật", await TextAsync(browser, "/Admin/Features"));
    }

    [Fact]
    public async Task A_feature_nobody_knows_is_not_found()
        => Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(await SignInAsync(), "/Admin/Features", "/Admin/Features/Enable?id=Nothing")).StatusCode);

    [Fact]
    public async Task Lists_are_narrowed_by_their_address()
    {
        var html = await TextAsync(await SignInAsync(), "/Admin/Features?q=OrchardCore.Roles");

        Assert.Contains("OrchardCore.Roles", html);
        Assert.DoesNotContain("OrchardCore.AutoSetup", html);
        Assert.Contains("Không có gì khớp", await TextAsync(await SignInAsync(), "/Admin/Features?q=kh%C3%B4ng-c%C3%B3"));
    }

    private async Task<HttpClient> SignInAsync()
    {
        var browser = _host.Browser();
        await SiteHost.LoginAsync(browser, "", "admin", SiteHost.Password);
        return browser;
    }

    private static async Task<string> TextAsync(HttpClient browser, string path)
    {
        var answer = await browser.GetAsync(path);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.True(answer.IsSuccessStatusCode, html);
        return html;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string form, string address, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await browser.GetStringAsync(form)).Groups[1].Value;
        return await browser.PostAsync(address, new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(new("__RequestVerificationToken", token))));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<script(?![^>]*src=)|\\son\\w+=\"|style=\"")]
    private static partial Regex InlineScript();
}
