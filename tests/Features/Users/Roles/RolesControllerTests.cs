using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Security.Services;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users.Roles;

/// <summary>Somebody who manages roles and is no administrator.</summary>
public sealed class RolesControllerTests : IClassFixture<AccountSite>, IAsyncLifetime
{
    private const string Keeper = "Giữ vai trò";

    private readonly AccountSite _site;
    private readonly string _role = "Vai " + Guid.NewGuid().ToString("N")[..8];
    private HttpClient _keeper = null!;

    public RolesControllerTests(AccountSite site) => _site = site;

    public async Task InitializeAsync()
    {
        await CreateAsync(Keeper, "AccessAdminPanel", "ManageRoles", "EditUsers");
        if (await _site.ReadAsync("giữ") is null)
        {
            await _site.AddAsync("giữ", Keeper);
        }

        _keeper = await _site.SignInAsync("giữ");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Gives_a_new_role_no_more_than_they_hold()
    {
        await AccountSite.PostAsync(_keeper, "/Admin/Roles/Create", ("Name", _role), ("Permissions", "AccessAdminPanel"), ("Permissions", "ManageUsers"), ("Permissions", "ManageSettings"), ("Permissions", "ListUsers"));

        // Who may edit users may list them too.
        Assert.Equal(["AccessAdminPanel", "ListUsers"], await HeldAsync(_role));
    }

    [Fact]
    public async Task Does_not_give_the_own_role_more()
    {
        await AccountSite.PostAsync(_keeper, Edit(Keeper), ("Permissions", "AccessAdminPanel"), ("Permissions", "ManageRoles"), ("Permissions", "EditUsers"), ("Permissions", "ManageUsers"));

        Assert.Equal(["AccessAdminPanel", "EditUsers", "ManageRoles"], await HeldAsync(Keeper));
    }

    [Fact]
    public async Task Leaves_what_they_do_not_hold_where_it_is()
    {
        await CreateAsync(_role, "AccessAdminPanel", "ManageUsers");
        await AccountSite.PostAsync(_keeper, Edit(_role), ("Description", "Đã sửa"));

        Assert.Equal(["ManageUsers"], await HeldAsync(_role));
    }

    [Fact]
    public async Task Sees_which_are_not_theirs_to_give()
    {
        var page = await _keeper.GetStringAsync(Edit(Keeper));

        Assert.Matches(Box("ManageUsers") + "[^>]* disabled", page);
        Assert.DoesNotMatch(Box("AccessAdminPanel") + "[^>]* disabled", page);
        Assert.DoesNotMatch(Box("ManageUsers") + "[^>]* disabled", await (await _site.SignInAsync("admin")).GetStringAsync(Edit(Keeper)));
    }

    [Theory]
    [InlineData("ManageUsers", true)]
    [InlineData("ListUsers", false)]
    public async Task Deletes_only_roles_that_may_no_more(string permission, bool stays)
    {
        await CreateAsync(_role, permission);
        await SiteHost.PostFormAsync(_keeper, "/Admin/Roles", "/Admin/Roles/Delete/" + Uri.EscapeDataString(_role));

        Assert.Equal(stays ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await _keeper.GetAsync(Edit(_role))).StatusCode);
    }

    [Fact]
    public async Task Is_told_why_a_role_stays()
    {
        await CreateAsync(_role, "ManageUsers");
        await SiteHost.PostFormAsync(_keeper, "/Admin/Roles", "/Admin/Roles/Delete/" + Uri.EscapeDataString(_role));

        Assert.Contains($"Vai trò {_role} có quyền mà bạn không có", await AccountSite.TextAsync(await _keeper.GetAsync("/Admin/Roles")));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a,b")]
    public async Task A_name_that_no_address_or_list_can_hold_is_refused(string name)
    {
        var answer = await AccountSite.PostAsync(_keeper, "/Admin/Roles/Create", ("Name", name));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("không có dấu phẩy", await AccountSite.TextAsync(answer));
    }

    [Theory]
    [InlineData("/Admin/Roles/Edit/khong-co")]
    [InlineData("/Admin/Roles/Edit/%EF%BF%BE")]
    public async Task A_role_that_is_gone_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await _keeper.GetAsync(address)).StatusCode);

    [Fact]
    public async Task Whoever_may_not_manage_roles_changes_none()
    {
        await CreateAsync(_role, "AccessAdminPanel");
        var name = "ngoài-" + _role[4..];
        await _site.AddAsync(name, AccountSite.Staff);
        var other = await _site.SignInAsync(name);
        foreach (var action in (string[])["/Admin/Roles/Create", Edit(_role), "/Admin/Roles/Delete/" + Uri.EscapeDataString(_role)])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await SiteHost.PostFormAsync(other, "/Account", action, ("Name", "x"), ("Permissions", "ManageUsers"))).StatusCode);
        }

        Assert.Equal(["AccessAdminPanel"], await HeldAsync(_role));
    }

    private static string Edit(string role) => "/Admin/Roles/Edit/" + Uri.EscapeDataString(role);

    private static string Box(string permission) => $"name=\"Permissions\" value=\"{permission}\"";

    private Task CreateAsync(string name, params string[] permissions) => _site.Host.InAsync("Default", async services =>
    {
        var roles = services.GetRequiredService<RoleManager<IRole>>();
        if (await roles.FindByNameAsync(name) is null)
        {
            await roles.CreateAsync(new Role { RoleName = name, RoleClaims = [.. permissions.Select(RoleClaim.Create)] });
        }
    });

    private async Task<string[]> HeldAsync(string role)
    {
        string[] held = [];
        await _site.Host.InAsync("Default", async services =>
            held = [.. (await services.GetRequiredService<IRoleService>().GetRoleClaimsAsync(role)).Select(claim => claim.Value).Order(StringComparer.Ordinal)]);
        return held;
    }
}
