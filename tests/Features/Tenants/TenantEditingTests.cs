using System.Net;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Features.Tests.Tenants;

public sealed class TenantEditingTests : IAsyncLifetime
{
    private const string List = "/Admin/Tenants";
    private const string Create = "/Admin/Tenants/Create";

    private readonly SiteHost _host = new();

    public async Task InitializeAsync()
    {
        _host.WithRecipe("first", """{ "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Localization", "OrchardCore.Themes", "OrchardCore.Tenants", "OrchardCore.Admin", "TheAdmin"] }, { "name": "Themes", "admin": "TheAdmin" }""");
        _host.WithRecipe("other", """{ "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Localization"] }""");
        await _host.StartAsync(Tenant("Default", null, "first"), Tenant("A", "a", "other"));
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_new_site_is_set_up_by_the_link_of_the_list_and_by_no_other()
    {
        var browser = await SignInAsync();
        var made = await SiteHost.PostFormAsync(browser, Create, Create, ("Name", "BanMoi"), ("Prefix", "/ban-moi/"), ("Description", "Ban mới"));
        Assert.Equal(List, made.Headers.Location?.ToString());
        Assert.True(Settings("BanMoi").IsUninitialized());
        Assert.Equal("ban-moi", Settings("BanMoi").RequestUrlPrefix);

        var secret = Settings("BanMoi")["Secret"]!;
        var list = WebUtility.HtmlDecode(await browser.GetStringAsync(List + "?q=ban+moi"));
        Assert.Contains("/ban-moi?token=" + secret, list);
        Assert.DoesNotContain("/Admin/Tenants/Edit/A\"", list);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/ban-moi/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/ban-moi?token=" + secret)).StatusCode);
    }

    [Theory]
    [InlineData("", "b", "", "Tên bắt đầu bằng chữ cái")]
    [InlineData("Ban mới", "b", "", "Tên bắt đầu bằng chữ cái")]
    [InlineData("../x", "b", "", "Tên bắt đầu bằng chữ cái")]
    [InlineData("a", "b", "", "Đã có trang tên này")]
    [InlineData("B", "", "", "Hãy nhập địa chỉ bên dưới trang gốc hoặc tên miền riêng")]
    [InlineData("B", "Ban Mới", "", "Chỉ dùng chữ thường không dấu")]
    [InlineData("B", "a", "", "“A” đã dùng địa chỉ này")]
    [InlineData("B", "media", "", "Trang gốc đã dùng địa chỉ /media")]
    [InlineData("B", "", "http://x.vn", "không phải tên miền")]
    public async Task What_no_site_can_be_called_is_refused_by_its_reason(string name, string prefix, string hosts, string reason)
    {
        var answer = await SiteHost.PostFormAsync(await SignInAsync(), Create, Create, ("Name", name), ("Prefix", prefix), ("Hosts", hosts));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(reason, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
        Assert.Equal(2, _host.Shells.GetAllSettings().Count());
    }

    [Fact]
    public async Task Another_address_holds_with_the_next_request()
    {
        var browser = await SignInAsync();
        await SiteHost.PostFormAsync(browser, "/Admin/Tenants/Edit/A", "/Admin/Tenants/Edit/A", ("Prefix", "a-moi"), ("Name", "B"));

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/a-moi/Login")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/a/Login")).StatusCode);
        Assert.False(_host.Shells.TryGetSettings("B", out _));
    }

    [Fact]
    public async Task A_site_is_removed_when_it_is_stopped_and_named_and_its_files_are_kept()
    {
        var browser = await SignInAsync();
        const string page = "/Admin/Tenants/Remove/A";
        Assert.Contains("Hãy dừng “A” trước khi gỡ bỏ", await TextAsync(await SiteHost.PostFormAsync(browser, page, page, ("name", "A"))));
        await SiteHost.PostFormAsync(browser, List, "/Admin/Tenants/Disable?id=A");
        Assert.Contains("Hãy gõ đúng “A”", await TextAsync(await SiteHost.PostFormAsync(browser, page, page, ("name", "B"))));
        Assert.True(Settings("A").IsDisabled());

        var removed = await SiteHost.PostFormAsync(browser, page, page, ("name", "A"));

        Assert.Equal(List, removed.Headers.Location?.ToString());
        Assert.False(_host.Shells.TryGetSettings("A", out _));
        Assert.False(Directory.Exists(_host.TenantFolder("A")));
        var kept = Assert.Single(Directory.GetDirectories(Path.Combine(_host.Folder, "App_Data", "Removed")));
        Assert.NotEmpty(Directory.GetFiles(kept, "*.db"));
        Assert.Contains("Đã gỡ bỏ “A”", WebUtility.HtmlDecode(await browser.GetStringAsync(List)));
    }

    [Theory]
    [InlineData("/Admin/Tenants/Edit/Default")]
    [InlineData("/Admin/Tenants/Remove/Default")]
    [InlineData("/Admin/Tenants/Edit/Nobody")]
    public async Task The_first_site_and_unknown_ones_have_no_such_page(string page)
        => Assert.Equal(HttpStatusCode.NotFound, (await (await SignInAsync()).GetAsync(page)).StatusCode);

    private ShellSettings Settings(string name) => _host.Shells.TryGetSettings(name, out var settings) ? settings : throw new InvalidOperationException(name);

    private async Task<HttpClient> SignInAsync()
    {
        var browser = _host.Browser();
        await SiteHost.LoginAsync(browser, "", "admin", SiteHost.Password);
        return browser;
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    private static object Tenant(string name, string? prefix, string recipe) => new
    {
        ShellName = name, SiteName = name, RecipeName = recipe, RequestUrlPrefix = prefix, AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password,
    };
}
