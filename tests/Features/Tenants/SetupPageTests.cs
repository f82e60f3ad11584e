using System.Net;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using Sapling.Tenants.Setup;

namespace OrchardSite.Features.Tests.Tenants;

public class SetupPageTests
{
    private const string Features = """{ "name": "Feature", "enable": ["OrchardCore.Users"] }""";

    [Fact]
    public async Task Sets_the_site_up_and_is_gone_afterwards()
    {
        await using var host = new SiteHost().WithRecipe("tiny", Features).WithRecipe("bad", $$"""{{Features}}, { "name": "Nope" }""");
        await host.StartAsync();
        var browser = host.Browser();

        Assert.Contains("<html lang=\"vi\">", await browser.GetStringAsync("/"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(browser, "bad", SiteHost.Password)).StatusCode);

        var weak = await PostAsync(browser, "tiny", "abcdefgh");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.StatusCode);
        Assert.Contains("id=\"Password-error\">Mật khẩu cần ít nhất một", await weak.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(browser, "tiny", SiteHost.Password)).StatusCode);
        Assert.True(host.Shells.TryGetSettings("Default", out var settings) && settings.IsRunning());
        Assert.DoesNotContain("Cài đặt trang", await (await browser.GetAsync("/")).Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await SiteHost.LoginAsync(host.Browser(), "", "quản trị", SiteHost.Password)).StatusCode);
    }

    [Fact]
    public async Task A_post_without_the_page_s_token_is_refused()
    {
        await using var host = new SiteHost().WithRecipe("tiny", Features);
        await host.StartAsync();
        using var form = new FormUrlEncodedContent(Fields("tiny", SiteHost.Password).Select(field => KeyValuePair.Create(field.Name, field.Value)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await host.Browser().PostAsync("/", form)).StatusCode);
        Assert.True(host.Shells.TryGetSettings("Default", out var settings) && settings.IsUninitialized());
    }

    [Fact]
    public async Task Typed_text_comes_back_encoded()
    {
        await using var host = new SiteHost().WithRecipe("tiny", Features);
        await host.StartAsync();
        var answer = await SiteHost.PostFormAsync(host.Browser(), "/", "/", ("SiteName", "\"><script>alert(1)</script>"));

        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Other_machines_need_the_console_s_token()
    {
        await using var host = new SiteHost().WithRecipe("tiny", Features);
        await host.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");

        Assert.Equal(HttpStatusCode.Forbidden, (await host.Browser().SendAsync(request)).StatusCode);
    }

    [Fact]
    public void The_console_s_token_opens_the_page_and_is_shown_once()
    {
        var output = new StringWriter();
        var access = new SetupAccess(new ShellSettings { Name = "A" }) { Output = output };
        var remote = Remote();

        Assert.False(access.Allows(remote, null));
        Assert.False(access.Allows(remote, "wrong"));
        var token = output.ToString().Trim().Split("?token=")[1];

        Assert.True(access.Allows(remote, token));
        Assert.Single(output.ToString().Split("?token=").Skip(1));
    }

    [Fact]
    public void A_tenant_s_secret_is_asked_even_on_the_machine_itself()
    {
        var access = new SetupAccess(new ShellSettings { Name = "A", ["Secret"] = "s3cret" });
        var local = Remote();
        local.Connection.RemoteIpAddress = IPAddress.Loopback;

        Assert.False(access.Allows(local, null));
        Assert.False(access.Allows(local, "S3cret"));
        Assert.True(access.Allows(local, "s3cret"));
    }

    private static DefaultHttpContext Remote()
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse("203.0.113.9");
        return context;
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient browser, string recipe, string password)
        => SiteHost.PostFormAsync(browser, "/", "/", Fields(recipe, password));

    private static (string Name, string Value)[] Fields(string recipe, string password) =>
    [
        ("SiteName", "Cổng"), ("RecipeName", recipe), ("UserName", "quản trị"), ("Email", "a@b.vn"),
        ("Password", password), ("PasswordConfirmation", password), ("DatabaseProvider", "Sqlite"),
    ];
}
