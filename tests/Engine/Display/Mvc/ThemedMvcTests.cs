using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardSite.Engine.Tests.Tenancy;
using Sapling.Display;

namespace OrchardSite.Engine.Tests.Display.Mvc;

public class ThemedMvcTests
{
    private const string Area = "OrchardSite.Engine.Tests";

    [Fact]
    public async Task View_IsRenderedInTheLayout()
    {
        await using var host = await StartAsync();
        var (status, body) = await host.GetAsync($"/{Area}/Pages/Show/tin");

        Assert.Equal(200, status);
        Assert.Equal(
            "<title>Bài - Trang</title><div></div><main>&lt;tin&gt;<p>Bản</p><div class=\"message message-information\" role=\"status\">&lt;x&gt;</div></main><footer>chân trang</footer>",
            body);
    }

    [Fact]
    public async Task View_NamesItsLayout()
    {
        await using var host = await StartAsync();

        Assert.Equal("<bare>bare</bare>", (await host.GetAsync($"/{Area}/Pages/Bare")).Body);
    }

    [Fact]
    public async Task View_Missing_IsAnErrorOfTheServer()
    {
        await using var host = await StartAsync();

        Assert.Equal(500, (await host.GetAsync($"/{Area}/Pages/Missing")).Status);
    }

    [Fact]
    public async Task Controller_OfADisabledFeature_DoesNotExist()
    {
        await using var host = await StartAsync();
        Assert.Equal(404, (await host.GetAsync($"/{Area}/OtherPages/Hello")).Status);

        await host.AddTenantAsync("Other", "other", "Test.OtherPages");
        Assert.Equal("hello", (await host.GetAsync($"/other/{Area}/OtherPages/Hello")).Body);
        Assert.Equal(404, (await host.GetAsync($"/other/{Area}/Pages/Bare")).Status);
    }

    [Fact]
    public async Task Notification_SurvivesARedirectAndIsShownOnce()
    {
        await using var host = await StartAsync();
        using var response = await host.Client.GetAsync($"/{Area}/Pages/Notify");
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));

        Assert.Equal($"/{Area}/Pages/Show/sau", response.Headers.Location!.ToString());
        Assert.Contains("httponly", cookie);

        using var next = new HttpRequestMessage(HttpMethod.Get, response.Headers.Location) { Headers = { { "Cookie", cookie.Split(';')[0] } } };
        using var shown = await host.Client.SendAsync(next);
        Assert.Contains("<div class=\"message message-success\" role=\"status\">Đã lưu.</div>", await shown.Content.ReadAsStringAsync());
        Assert.Contains("orch_notify=;", Assert.Single(shown.Headers.GetValues("Set-Cookie")));
    }

    [Fact]
    public async Task Notification_Forged_IsIgnored()
    {
        await using var host = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/{Area}/Pages/Show/tin") { Headers = { { "Cookie", "orch_notify=forged" } } };
        using var response = await host.Client.SendAsync(request);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Contains("<div></div>", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Admin_HasItsPrefixAndNeedsThePermission()
    {
        await using var host = await StartAsync();
        Assert.Equal(404, (await host.GetAsync($"/{Area}/Pages/Secret")).Status);

        using var refused = await host.Client.GetAsync("/Admin/kho/Secret");
        Assert.Contains("/login", refused.Headers.Location!.ToString());

        using var request = new HttpRequestMessage(HttpMethod.Get, "/Admin/kho/Secret") { Headers = { { "X-Admin", "yes" } } };
        using var allowed = await host.Client.SendAsync(request);
        Assert.Equal("secret /Admin/kho/Secret", await allowed.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Updater_BindsTheRequest()
    {
        await using var host = await StartAsync();

        Assert.Equal("Lan", (await host.GetAsync($"/{Area}/Pages/Bind?Form.Name=Lan&Name=Khác")).Body);
        Assert.Equal("none", (await host.GetAsync($"/{Area}/Pages/Bind?Name=Lan")).Body);
    }

    private static async Task<TestHost> StartAsync()
    {
        var host = await TestHost.StartAsync(builder => builder
            .AddDisplay()
            .ConfigureServices(services =>
            {
                services.AddSingleton<IAuthorizationService, HeaderAuthorization>();
                services.AddAuthentication("Test").AddCookie("Test", options => options.LoginPath = "/login");
            })
            .Configure(app => app.UseAuthentication(), order: -100));

        await host.AddTenantAsync("Default", null, "Test.Pages");
        return host;
    }

    private sealed class HeaderAuthorization(IHttpContextAccessor accessor) : IAuthorizationService
    {
        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements) =>
            Task.FromResult(accessor.HttpContext!.Request.Headers.ContainsKey("X-Admin") ? AuthorizationResult.Success() : AuthorizationResult.Failed());

        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName) =>
            AuthorizeAsync(user, resource, []);
    }
}
