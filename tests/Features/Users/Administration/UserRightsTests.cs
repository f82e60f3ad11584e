using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users.Administration;

/// <summary>Nobody becomes more, or makes anybody more, than they are.</summary>
public sealed class UserRightsTests : IClassFixture<AccountSite>, IAsyncLifetime
{
    private const string Personnel = "Nhân sự";
    private const string Editor = "Biên tập viên";
    private const string Delegate = "Phụ trách biên tập";

    private readonly AccountSite _site;
    private readonly string _id = Guid.NewGuid().ToString("N")[..8];

    public UserRightsTests(AccountSite site) => _site = site;

    public async Task InitializeAsync()
    {
        // Personnel manages users and holds AccessAdminPanel, an editor more than that; the delegate was given the editors by name.
        await RoleAsync(Personnel, "AccessAdminPanel", "ManageUsers");
        await RoleAsync(Editor, "AccessAdminPanel", "EditContent");
        await RoleAsync(Delegate, "AccessAdminPanel", "ListUsersInRole_" + Editor, "EditUsersInRole_" + Editor, "DeleteUsersInRole_" + Editor, "AssignRoleToUsers_" + Editor);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(Personnel, "Administrator", false)]
    [InlineData(Personnel, Editor, false)]
    [InlineData(Personnel, Personnel, true)]
    [InlineData(Personnel, AccountSite.Contributor, true)]
    [InlineData(Delegate, Editor, true)]
    [InlineData(Delegate, AccountSite.Contributor, false)]
    [InlineData(Delegate, "Administrator", false)]
    [InlineData("Administrator", "Administrator", true)]
    [InlineData("Administrator", Editor, true)]
    public async Task A_role_is_given_by_those_who_may_do_as_much_or_were_given_the_right_for_it(string actor, string role, bool given)
    {
        var browser = await ActorAsync(actor);
        var target = await TargetAsync(actor == Delegate ? Editor : AccountSite.Contributor);
        var before = (await _site.ReadAsync(target)).RoleNames.ToArray();

        var answer = await SaveAsync(browser, target, [.. before, role]);

        Assert.Equal("/Admin/Users", answer.Headers.Location?.ToString());
        Assert.Equal(given || before.Contains(role), (await _site.ReadAsync(target)).RoleNames.Contains(role));
    }

    [Fact]
    public async Task Nobody_gives_themselves_more()
    {
        var browser = await ActorAsync(Personnel);
        await SaveAsync(browser, "lam-" + _id, [Personnel, Editor, "Administrator"]);

        Assert.Equal([Personnel], (await _site.ReadAsync("lam-" + _id)).RoleNames);
    }

    [Fact]
    public async Task A_new_account_is_no_way_around()
    {
        var browser = await ActorAsync(Personnel);
        await AccountSite.PostAsync(browser, "/Admin/Users/Create", ("UserName", "mới-" + _id), ("Email", _id + "@x.vn"), ("Password", SiteHost.Password), ("IsEnabled", "true"), ("Roles", "Administrator"), ("Roles", Editor), ("Roles", AccountSite.Contributor));

        await _site.InAsync(async users => Assert.Equal([AccountSite.Contributor], await users.GetRolesAsync((await users.FindByNameAsync("mới-" + _id))!)));
    }

    [Fact]
    public async Task A_role_above_one_s_own_is_shown_and_neither_given_nor_taken()
    {
        var browser = await ActorAsync(Delegate);
        var target = await TargetAsync(Editor);
        var page = await AccountSite.TextAsync(await browser.GetAsync("/Admin/Users/Edit/" + target));
        Assert.Matches("value=\"Administrator\"[^>]* disabled", page);
        Assert.DoesNotMatch($"value=\"{Editor}\"[^>]* disabled", page);
    }

    [Theory]
    [InlineData(Personnel, "Administrator", false)]
    [InlineData(Personnel, Editor, false)]
    [InlineData(Personnel, AccountSite.Contributor, true)]
    [InlineData(Delegate, Editor, true)]
    [InlineData(Delegate, "Administrator", false)]
    [InlineData("Administrator", "Administrator", true)]
    public async Task An_account_that_may_more_is_out_of_reach(string actor, string role, bool reached)
    {
        var browser = await ActorAsync(actor);
        var target = await TargetAsync(role);

        Assert.Equal(reached ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await browser.GetAsync("/Admin/Users/Edit/" + target)).StatusCode);
        Assert.Equal(reached ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await browser.GetAsync("/Admin/Users/Password/" + target)).StatusCode);
        (string Action, (string, string)[] Fields)[] attempts =
        [
            ("/Admin/Users/Password/", [("password", "Chiếm-lấy-2027")]),
            ("/Admin/Users/Edit/", [("UserName", "a-" + _id), ("Email", _id + "@evil.example"), ("Roles", role), ("IsEnabled", "true")]),
            ("/Admin/Users/Lockout/Delete/", []),
            ("/Admin/Users/Delete/", []),
        ];
        foreach (var (action, fields) in attempts)
        {
            var answer = await SiteHost.PostFormAsync(browser, "/Account", action + target, fields);
            Assert.Equal(reached ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden, answer.StatusCode);
        }

        Assert.Equal(reached, await _site.ReadAsync(target) is null);
    }

    [Fact]
    public async Task The_second_step_of_who_may_more_is_not_reset()
    {
        var browser = await ActorAsync(Personnel);
        var target = await TargetAsync("Administrator");
        await _site.InAsync(async users => await users.SetTwoFactorEnabledAsync((await users.FindByIdAsync(target))!, true));

        var answer = await SiteHost.PostFormAsync(browser, "/Account", "/Admin/Users/TwoFactor/Delete/" + target);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.True((await _site.ReadAsync(target)).TwoFactorEnabled);
    }

    [Fact]
    public async Task All_roles_of_an_account_count()
    {
        var browser = await ActorAsync(Personnel);
        var target = await TargetAsync(AccountSite.Contributor);
        await _site.InAsync(async users => await users.AddToRoleAsync((await users.FindByIdAsync(target))!, Editor));

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/Admin/Users/Password/" + target)).StatusCode);
    }

    [Fact]
    public async Task An_account_without_roles_is_open_to_those_who_manage_users_only()
    {
        var target = await TargetAsync();

        Assert.Equal(HttpStatusCode.OK, (await (await ActorAsync(Personnel)).GetAsync("/Admin/Users/Edit/" + target)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await ActorAsync(Delegate, "b")).GetAsync("/Admin/Users/Edit/" + target)).StatusCode);
    }

    [Fact]
    public async Task One_s_own_password_is_changed_where_the_present_one_is_asked()
    {
        var browser = await ActorAsync(Personnel);
        var own = "/Admin/Users/Password/lam-" + _id;

        Assert.Equal("/ChangePassword", (await browser.GetAsync(own)).Headers.Location?.ToString());
        Assert.Equal("/ChangePassword", (await SiteHost.PostFormAsync(browser, "/Account", own, ("password", "Khác-hẳn-2027"))).Headers.Location?.ToString());
        await _site.SignInAsync("lam-" + _id);
    }

    [Theory]
    [InlineData("/Admin/Users/Edit/khong-co")]
    [InlineData("/Admin/Users/Password/khong-co")]
    public async Task An_account_that_is_gone_is_not_found(string address)
        => Assert.Equal(HttpStatusCode.NotFound, (await (await ActorAsync("Administrator")).GetAsync(address)).StatusCode);

    private async Task<HttpClient> ActorAsync(string role, string more = "")
    {
        await _site.AddAsync("lam-" + _id + more, role);
        return await _site.SignInAsync("lam-" + _id + more);
    }

    private async Task<string> TargetAsync(params string[] roles)
    {
        await _site.AddAsync("bị-" + _id, roles);
        return "bị-" + _id;
    }

    private static Task<HttpResponseMessage> SaveAsync(HttpClient browser, string id, IEnumerable<string> roles)
        => AccountSite.PostAsync(browser, "/Admin/Users/Edit/" + id, [("UserName", id), ("Email", id + "@x.vn"), ("IsEnabled", "true"), .. roles.Select(role => ("Roles", role))]);

    private Task RoleAsync(string name, params string[] permissions) => _site.Host.InAsync("Default", async services =>
    {
        var roles = services.GetRequiredService<RoleManager<IRole>>();
        if (await roles.FindByNameAsync(name) is null)
        {
            await roles.CreateAsync(new Role { RoleName = name, RoleClaims = [.. permissions.Select(RoleClaim.Create)] });
        }
    });
}
