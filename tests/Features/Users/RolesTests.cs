using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users;

public sealed class RolesTests : IAsyncLifetime
{
    private const string Recipe = """
        { "name": "Feature", "enable": ["OrchardCore.Users"] },
        { "name": "Roles", "Roles": [
            { "Name": "Biên tập", "Description": "Người viết tin", "Permissions": ["A", "B"] },
            { "Name": "Anonymous", "Permissions": ["Read"], "PermissionBehavior": "Add" },
            { "Name": "Administrator", "Permissions": [] } ] },
        { "name": "Roles", "Roles": [ { "Name": "biên tập", "Permissions": ["C"], "PermissionBehavior": "Add" } ] },
        { "name": "Roles", "Roles": [ { "Name": "Biên tập", "Permissions": ["a"], "PermissionBehavior": 2 } ] },
        { "name": "Roles", "Roles": [ { "Name": "Editor", "Permissions": ["ManageUsers"] } ] }
        """;

    private readonly SiteHost _host = new();

    public async Task InitializeAsync() => await _host.WithRecipe("tiny", Recipe)
        .StartAsync(new { ShellName = "Default", SiteName = "x", RecipeName = "tiny", AdminEmail = "a@b.vn", AdminPassword = SiteHost.Password });

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Recipes_replace_add_and_remove_permissions() => await _host.InAsync("Default", async services =>
    {
        var claims = await services.GetRequiredService<IRoleService>().GetRoleClaimsAsync("Biên tập");

        Assert.Equal(["B", "C"], claims.Select(claim => claim.Value).Order());
    });

    [Fact]
    public async Task System_roles_exist_and_stay() => await _host.InAsync("Default", async services =>
    {
        var roles = services.GetRequiredService<RoleManager<IRole>>();
        var names = (await services.GetRequiredService<IRoleService>().GetRolesAsync()).Select(role => role.RoleName).ToArray();

        Assert.Contains("Administrator", names);
        Assert.Contains("Authenticated", names);
        Assert.Contains("Anonymous", names);
        Assert.False((await roles.DeleteAsync((await roles.FindByNameAsync("Anonymous"))!)).Succeeded);
    });

    [Theory]
    [InlineData(null, "Read", true)]
    [InlineData(null, "B", false)]
    [InlineData("Biên tập", "Read", true)]
    [InlineData("Biên tập", "B", true)]
    [InlineData("Biên tập", "A", false)]
    [InlineData("Administrator", "Anything", true)]
    [InlineData("Editor", "ListUsers", true)]
    public async Task Permissions_come_from_roles(string? role, string permission, bool allowed) => await _host.InAsync("Default", async services =>
    {
        var user = new ClaimsPrincipal(role is null ? new ClaimsIdentity() : new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));
        var wanted = permission == "ListUsers" ? UsersPermissions.ListUsers : new Permission(permission);

        Assert.Equal(allowed, await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, wanted));
    });

    [Fact]
    public async Task A_user_s_roles_are_stored_by_their_names_and_found_again()
    {
        await _host.InAsync("Default", async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            var user = new User { UserName = "lan", Email = "lan@x.vn" };
            Assert.True((await users.CreateAsync(user, SiteHost.Password)).Succeeded);
            Assert.True((await users.AddToRoleAsync(user, "BIÊN TẬP")).Succeeded);
            Assert.Equal(["Biên tập"], user.RoleNames);
            await Assert.ThrowsAsync<InvalidOperationException>(() => users.AddToRoleAsync(user, "Nope"));
        });

        await _host.InAsync("Default", async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            var found = await users.GetUsersInRoleAsync("Biên tập");
            var principal = await services.GetRequiredService<SignInManager<IUser>>().CreateUserPrincipalAsync(found[0]);

            Assert.Equal("lan", Assert.Single(found).UserName);
            Assert.True(principal.IsInRole("Biên tập"));
        });
    }

    [Fact]
    public async Task A_name_or_an_address_is_taken_once() => await _host.InAsync("Default", async services =>
    {
        var users = services.GetRequiredService<UserManager<IUser>>();
        var result = await users.CreateAsync(new User { UserName = "ADMIN", Email = "A@B.vn" }, SiteHost.Password);

        Assert.Equal(["DuplicateEmail", "DuplicateUserName"], result.Errors.Select(error => error.Code).Order());
        Assert.All(result.Errors, error => Assert.Contains("đã có người dùng", error.Description));
    });
}
