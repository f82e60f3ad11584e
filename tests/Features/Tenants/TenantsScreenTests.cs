using System.Net;
using System.Text.RegularExpressions;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Features.Tests.Tenants;

public sealed partial class TenantsScreenTests : IAsyncLifetime
{
    private readonly SiteHost _host = new();

    public async Task InitializeAsync()
    {
        _host.WithRecipe("first", """{ "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Localization", "OrchardCore.Themes", "OrchardCore.Tenants", "OrchardCore.Admin", "TheAdmin"] }, { "name": "Themes", "admin": "TheAdmin" }""");
        _host.WithRecipe("other", """{ "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Localization", "OrchardCore.Themes", "OrchardCore.Admin", "TheAdmin"] }, { "name": "Themes", "admin": "TheAdmin" }""");
        await _host.StartAsync(Tenant("Default", null, "first"), Tenant("A", "a", "other"));
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task The_first_tenant_lists_all_and_stops_and_starts_another()
    {
        var browser = await SignInAsync("");
        var html = WebUtility.HtmlDecode(await browser.GetStringAsync("/Admin/Tenants"));
        Assert.Contains("/Admin/Tenants/Disable?id=A", html);
        Assert.DoesNotContain("/Admin/Tenants/Disable?id=Default", html);

        await PostAsync(browser, "/Admin/Tenants/Disable?id=A");
        Assert.True(State("A").IsDisabled());
        Assert.Equal(HttpStatusCode.NotFound, (await _host.Browser().GetAsync("/a/Login")).StatusCode);

        await PostAsync(browser, "/Admin/Tenants/Enable?id=A");
        Assert.True(State("A").IsRunning());
        Assert.Equal(HttpStatusCode.OK, (await _host.Browser().GetAsync("/a/Login")).StatusCode);
    }

    [Fact]
    public async Task The_first_tenant_never_stops_itself()
    {
        var browser = await SignInAsync("");
        await PostAsync(browser, "/Admin/Tenants/Disable?id=Default");

        Assert.True(State("Default").IsRunning());
        Assert.Contains("Không có gì thay đổi", WebUtility.HtmlDecode(await browser.GetStringAsync("/Admin/Tenants")));
    }

    /// <summary>What the disk did not take must not hold until the next start only.</summary>
    [Fact]
    public async Task A_change_that_cannot_be_saved_does_not_hold()
    {
        var browser = await SignInAsync("");
        var list = Path.Combine(_host.Folder, "App_Data", "tenants.json");
        var saved = await File.ReadAllTextAsync(list);
        await File.WriteAllTextAsync(list, "[]");

        Assert.Equal(HttpStatusCode.InternalServerError, (await PostAsync(browser, "/Admin/Tenants/Disable?id=A")).StatusCode);

        Assert.True(State("A").IsRunning());
        Assert.Equal(HttpStatusCode.OK, (await _host.Browser().GetAsync("/a/Login")).StatusCode);
        Assert.Equal("[]", await File.ReadAllTextAsync(list));
        await File.WriteAllTextAsync(list, saved);
    }

    [Fact]
    public async Task A_tenant_nobody_knows_is_not_found()
        => Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(await SignInAsync(""), "/Admin/Tenants/Disable?id=Nobody")).StatusCode);

    [Fact]
    public async Task Other_tenants_have_no_such_screen()
        => Assert.Equal(HttpStatusCode.NotFound, (await (await SignInAsync("/a")).GetAsync("/a/Admin/Tenants")).StatusCode);

    [Fact]
    public async Task Strangers_are_asked_to_sign_in()
        => Assert.Contains("/Login", (await _host.Browser().GetAsync("/Admin/Tenants")).Headers.Location!.ToString());

    private ShellSettings State(string name) => _host.Shells.TryGetSettings(name, out var settings) ? settings : throw new InvalidOperationException(name);

    private async Task<HttpClient> SignInAsync(string prefix)
    {
        var browser = _host.Browser();
        await SiteHost.LoginAsync(browser, prefix, "admin", SiteHost.Password);
        return browser;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string address)
    {
        var token = Token().Match(await browser.GetStringAsync("/Admin/Tenants")).Groups[1].Value;
        return await browser.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("returnUrl", "/Admin/Tenants")]));
    }

    private static object Tenant(string name, string? prefix, string recipe) => new
    {
        ShellName = name, SiteName = name, RecipeName = recipe, RequestUrlPrefix = prefix, AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password,
    };

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
