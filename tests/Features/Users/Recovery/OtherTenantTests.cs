using System.Net;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users.Recovery;

/// <summary>What one tenant made opens nothing at another, though the accounts are alike to the last byte.</summary>
public sealed class OtherTenantTests : IAsyncLifetime
{
    private readonly SiteHost _host = new();

    public async Task InitializeAsync()
    {
        _host.WithRecipe("tiny", """
            { "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Users.ResetPassword", "OrchardCore.Users.2FA.AuthenticatorApp", "OrchardCore.Email.Smtp", "OrchardCore.Localization"] },
            { "name": "Users", "Users": [ { "UserId": "u1", "UserName": "hoa", "Email": "hoa@x.vn", "PasswordHash": "x", "SecurityStamp": "CÙNG-MỘT-DẤU" } ] }
            """);
        await _host.StartAsync(Tenant("Default", null), Tenant("A", "a"), Tenant("B", "b"));
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_link_for_a_new_password_is_its_tenant_s()
    {
        var link = "";
        await UseAsync("A", async (users, user) =>
            link = $"/ResetPassword?user=u1&code={WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await users.GeneratePasswordResetTokenAsync(user)))}");

        Assert.Equal(HttpStatusCode.Gone, (await _host.Browser().GetAsync("/b" + link)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await _host.Browser().GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _host.Browser().GetAsync("/a" + link)).StatusCode);
    }

    [Fact]
    public async Task The_key_of_an_app_is_its_tenant_s()
    {
        await UseAsync("A", async (users, user) => await users.ResetAuthenticatorKeyAsync(user));
        var stored = "";
        await UseAsync("A", (_, user) => Task.FromResult(stored = ((OrchardCore.Users.Models.User)user).UserTokens.Single().Value));
        await UseAsync("B", async (users, user) =>
        {
            await users.ResetAuthenticatorKeyAsync(user);
            ((OrchardCore.Users.Models.User)user).UserTokens.Single().Value = stored;

            // Keys that cannot be read are no keys: the user enrols again.
            Assert.Null(await users.GetAuthenticatorKeyAsync(user));
        });
    }

    [Fact]
    public async Task A_form_s_token_is_its_tenant_s()
    {
        var browser = _host.Browser();
        var page = await browser.GetStringAsync("/a/Login");
        var token = System.Text.RegularExpressions.Regex.Match(page, "name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"").Groups[1].Value;
        await browser.GetStringAsync("/b/Login");
        using var form = new FormUrlEncodedContent([new("UserName", "admin"), new("Password", SiteHost.Password), new("__RequestVerificationToken", token)]);

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/b/Login", form)).StatusCode);
    }

    private Task UseAsync(string tenant, Func<UserManager<IUser>, IUser, Task> use) => _host.InAsync(tenant, async services =>
    {
        var users = services.GetRequiredService<UserManager<IUser>>();
        await use(users, (await users.FindByIdAsync("u1"))!);
    });

    private static object Tenant(string name, string? prefix)
        => new { ShellName = name, SiteName = name, RecipeName = "tiny", RequestUrlPrefix = prefix, AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password };
}
