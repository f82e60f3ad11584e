using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users.Login;

/// <summary>Which changes of an account end its open sessions; here they are checked at every request instead of every minute.</summary>
public sealed class OpenSessionsTests : IClassFixture<AccountSite>, IAsyncLifetime
{
    private const string NewPassword = "Khác-trước-2027";

    private readonly AccountSite _site;
    private readonly string _name = "phien-" + Guid.NewGuid().ToString("N")[..8];
    private HttpClient _own = null!;
    private HttpClient _other = null!;

    public OpenSessionsTests(AccountSite site) => _site = site;

    public async Task InitializeAsync()
    {
        await _site.Host.InAsync("Default", services =>
        {
            services.GetRequiredService<IOptions<SecurityStampValidatorOptions>>().Value.ValidationInterval = TimeSpan.Zero;
            return Task.CompletedTask;
        });
        await _site.AddAsync(_name, AccountSite.Contributor);
        _own = await _site.SignInAsync(_name);
        _other = await _site.SignInAsync(_name);
        Assert.True(await IsInAsync(_other));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task One_s_new_password_ends_the_others()
    {
        await AccountSite.PostAsync(_own, "/ChangePassword", ("currentPassword", SiteHost.Password), ("password", NewPassword), ("confirmation", NewPassword));

        Assert.True(await IsInAsync(_own));
        Assert.False(await IsInAsync(_other));
    }

    [Fact]
    public async Task One_s_new_mail_address_ends_the_others()
    {
        await AccountSite.PostAsync(_own, "/Account", ("email", _name + "@moi.vn"), ("currentPassword", SiteHost.Password));

        Assert.True(await IsInAsync(_own));
        Assert.False(await IsInAsync(_other));
    }

    [Fact]
    public async Task The_second_step_on_and_off_ends_the_others()
    {
        await Enrolment.DoAsync(_own);
        Assert.True(await IsInAsync(_own));
        Assert.False(await IsInAsync(_other));

        await SiteHost.PostFormAsync(_own, "/TwoFactorAuthentication", "/TwoFactorAuthentication/Disable", ("password", SiteHost.Password));
        Assert.True(await IsInAsync(_own));
    }

    [Fact]
    public async Task A_password_that_an_administrator_sets_ends_all()
    {
        await AccountSite.PostAsync(await _site.SignInAsync("admin"), "/Admin/Users/Password/" + _name, ("password", NewPassword));

        Assert.False(await IsInAsync(_own));
        Assert.False(await IsInAsync(_other));
    }

    [Fact]
    public async Task Being_disabled_ends_all_and_being_enabled_again_opens_none_of_them()
    {
        await UseAsync(async (accounts, user) => Assert.True(await accounts.DisableAsync(user)));
        Assert.False(await IsInAsync(_own));

        await UseAsync(async (accounts, user) => Assert.True(await accounts.EnableAsync(user)));
        Assert.False(await IsInAsync(_other));
    }

    [Fact]
    public async Task Being_deleted_ends_all()
    {
        await SiteHost.PostFormAsync(await _site.SignInAsync("admin"), "/Admin/Users", "/Admin/Users/Delete/" + _name);

        Assert.False(await IsInAsync(_own));
    }

    [Fact]
    public async Task Other_roles_end_all()
    {
        var answer = await AccountSite.PostAsync(
            await _site.SignInAsync("admin"), "/Admin/Users/Edit/" + _name, ("UserName", _name), ("Email", _name + "@x.vn"), ("Roles", AccountSite.Staff), ("IsEnabled", "true"));
        Assert.Equal("/Admin/Users", answer.Headers.Location?.ToString());

        Assert.False(await IsInAsync(_own));
    }

    [Fact]
    public async Task A_save_that_changes_nothing_ends_none()
    {
        await AccountSite.PostAsync(
            await _site.SignInAsync("admin"), "/Admin/Users/Edit/" + _name, ("UserName", _name), ("Email", _name + "@x.vn"), ("Roles", AccountSite.Contributor), ("IsEnabled", "true"));

        Assert.True(await IsInAsync(_own));
    }

    [Fact]
    public async Task A_role_that_is_removed_is_gone_from_open_sessions()
    {
        await _site.Host.InAsync("Default", async services =>
        {
            var roles = services.GetRequiredService<RoleManager<OrchardCore.Security.IRole>>();
            await roles.CreateAsync(new OrchardCore.Security.Role { RoleName = "Chóng qua", RoleClaims = [OrchardCore.Security.RoleClaim.Create("ManageUsers")] });
        });
        await _site.InAsync(async users => await users.AddToRoleAsync((await users.FindByIdAsync(_name))!, "Chóng qua"));
        Assert.Equal(HttpStatusCode.OK, (await _own.GetAsync("/Admin/Users")).StatusCode);

        await _site.Host.InAsync("Default", async services =>
        {
            var roles = services.GetRequiredService<RoleManager<OrchardCore.Security.IRole>>();
            await roles.DeleteAsync((await roles.FindByNameAsync("Chóng qua"))!);
        });

        Assert.NotEqual(HttpStatusCode.OK, (await _own.GetAsync("/Admin/Users")).StatusCode);
    }

    [Fact]
    public async Task An_administrator_who_edits_the_own_account_stays_in()
    {
        await _site.AddAsync("quản-" + _name, "Administrator");
        var browser = await _site.SignInAsync("quản-" + _name);
        await AccountSite.PostAsync(browser, "/Admin/Users/Edit/quản-" + _name, ("UserName", "trưởng-" + _name), ("Email", "t@" + _name + ".vn"), ("Roles", "Administrator"), ("IsEnabled", "true"));

        Assert.True(await IsInAsync(browser));
        Assert.Equal("trưởng-" + _name, (await _site.ReadAsync("quản-" + _name)).UserName);
    }

    private static async Task<bool> IsInAsync(HttpClient browser) => (await browser.GetAsync("/Account")).StatusCode == HttpStatusCode.OK;

    private Task UseAsync(Func<IUserService, IUser, Task> use) => _site.Host.InAsync("Default", async services =>
    {
        var accounts = services.GetRequiredService<IUserService>();
        await use(accounts, await accounts.GetUserByUniqueIdAsync(_name));
    });
}
