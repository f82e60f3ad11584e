using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Features.Tests.Email;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users;

/// <summary>A site with accounts, the admin and a mail server, shared by the tests of a class.</summary>
public sealed class AccountSite : IAsyncLifetime
{
    public const string Contributor = "Cộng tác viên";
    public const string Staff = "Tổ chức cán bộ";

    private const string Recipe = $$"""
        { "name": "Feature", "enable": [
            "OrchardCore.Admin", "OrchardCore.Settings", "OrchardCore.Themes", "OrchardCore.Localization", "TheAdmin",
            "OrchardCore.Users", "OrchardCore.Users.ResetPassword", "OrchardCore.Users.2FA.AuthenticatorApp", "OrchardCore.Email.Smtp" ] },
        { "name": "Themes", "admin": "TheAdmin" },
        { "name": "Roles", "Roles": [
            { "Name": "{{Contributor}}", "Permissions": ["AccessAdminPanel"] },
            { "Name": "{{Staff}}", "Permissions": ["AccessAdminPanel", "ListUsersInRole_{{Contributor}}", "EditUsersInRole_{{Contributor}}", "DeleteUsersInRole_{{Contributor}}", "AssignRoleToUsers_{{Contributor}}"] } ] }
        """;

    internal SiteHost Host { get; } = new();

    internal MailServer Mail { get; } = new();

    public async Task InitializeAsync()
    {
        Host.WithRecipe("accounts", Recipe);
        Host.Configuration["OrchardCore:Sapling_Users:SignInsPerMinute"] = "100000";
        Host.Configuration["OrchardCore:OrchardCore_Email_Smtp:DefaultSender"] = "trang@x.vn";
        Host.Configuration["OrchardCore:OrchardCore_Email_Smtp:Host"] = "127.0.0.1";
        Host.Configuration["OrchardCore:OrchardCore_Email_Smtp:Port"] = Mail.Port.ToString();
        await Host.StartAsync(new { ShellName = "Default", SiteName = "Cổng", RecipeName = "accounts", AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password });
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Mail.DisposeAsync();
    }

    /// <summary>Creates an account with <see cref="SiteHost.Password"/>; its id is its name.</summary>
    public Task AddAsync(string name, params string[] roles) => InAsync(async users =>
    {
        var user = new User { UserId = name, UserName = name, Email = name + "@x.vn", RoleNames = [.. roles] };
        Assert.True((await users.CreateAsync(user, SiteHost.Password)).Succeeded);
    });

    public async Task<HttpClient> SignInAsync(string name)
    {
        var browser = Host.Browser();
        var answer = await SiteHost.LoginAsync(browser, "", name, SiteHost.Password);
        Assert.Matches("^/(Admin)?$", answer.Headers.Location?.ToString());
        return browser;
    }

    public Task InAsync(Func<UserManager<IUser>, Task> use)
        => Host.InAsync("Default", services => use(services.GetRequiredService<UserManager<IUser>>()));

    public async Task<User> ReadAsync(string id)
    {
        User? user = null;
        await InAsync(async users => user = (User?)await users.FindByIdAsync(id));
        return user!;
    }

    public static Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, params (string Name, string Value)[] fields)
        => SiteHost.PostFormAsync(browser, page, page, fields);

    public static async Task<string> TextAsync(HttpResponseMessage answer)
        => Regex.Replace(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), @"\s+", " ");
}
