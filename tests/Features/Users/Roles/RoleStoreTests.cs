using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace OrchardSite.Features.Tests.Users.Roles;

public sealed class RoleStoreTests(AccountSite site) : IClassFixture<AccountSite>
{
    private readonly string _name = "Vai trò " + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public Task A_name_is_taken_once_however_it_is_written() => UseAsync(async roles =>
    {
        Assert.True((await roles.CreateAsync(new Role { RoleName = _name })).Succeeded);
        Assert.False((await roles.CreateAsync(new Role { RoleName = _name.ToUpperInvariant() })).Succeeded);
        Assert.False((await roles.CreateAsync(new Role { RoleName = _name.Normalize(System.Text.NormalizationForm.FormD) })).Succeeded);
    });

    [Fact]
    public async Task What_is_changed_in_a_role_that_was_read_shows_when_it_is_saved_and_not_before()
    {
        await UseAsync(roles => roles.CreateAsync(new Role { RoleName = _name }));
        await UseAsync(async roles =>
        {
            var role = (Role)(await roles.FindByNameAsync(_name))!;
            role.RoleClaims.Add(RoleClaim.Create("ManageUsers"));
            Assert.Empty(await HeldAsync());

            await roles.UpdateAsync(role);
        });

        Assert.Equal(["ManageUsers"], await HeldAsync());
    }

    [Fact]
    public async Task Claims_are_added_and_taken_by_type_and_value()
    {
        await UseAsync(roles => roles.CreateAsync(new Role { RoleName = _name }));
        await UseAsync(async roles =>
        {
            var role = (await roles.FindByNameAsync(_name))!;
            await roles.AddClaimAsync(role, new Claim(Permission.ClaimType, "A"));
            await roles.AddClaimAsync(role, new Claim(Permission.ClaimType, "B"));
            await roles.AddClaimAsync(role, new Claim("khác", "A"));
            await roles.RemoveClaimAsync(role, new Claim(Permission.ClaimType, "A"));
        });

        Assert.Equal(["A", "B"], (await HeldAsync()).Order());
    }

    [Fact]
    public Task A_role_that_is_gone_is_not_saved() => UseAsync(async roles =>
    {
        await roles.CreateAsync(new Role { RoleName = _name });
        var role = (await roles.FindByNameAsync(_name))!;
        Assert.True((await roles.DeleteAsync(role)).Succeeded);

        var result = await roles.UpdateAsync(role);
        Assert.Equal("RoleNotFound", Assert.Single(result.Errors).Code);
        Assert.Null(await roles.FindByNameAsync(_name));
    });

    [Theory]
    [InlineData("Administrator")]
    [InlineData("Authenticated")]
    [InlineData("Anonymous")]
    public Task System_roles_stay(string name) => UseAsync(async roles =>
        Assert.Equal("SystemRole", Assert.Single((await roles.DeleteAsync((await roles.FindByNameAsync(name))!)).Errors).Code));

    [Theory]
    [InlineData("Replace", "C", "C")]
    [InlineData("Replace", "", "")]
    [InlineData("Add", "A C", "A B C")]
    [InlineData("Add", "a", "A B")]
    [InlineData("Remove", "b X", "A")]
    public async Task A_recipe_replaces_adds_or_removes(string behavior, string permissions, string held)
    {
        await UseAsync(roles => roles.CreateAsync(new Role { RoleName = _name, RoleClaims = [RoleClaim.Create("A"), RoleClaim.Create("B")] }));
        var names = string.Join(',', permissions.Split(' ').Append(" ").Select(name => $"\"{name}\""));
        Assert.Empty(await RunAsync($$"""{ "Name": "{{_name}}", "PermissionBehavior": "{{behavior}}", "Permissions": [{{names}}] }"""));

        Assert.Equal(held, string.Join(' ', (await HeldAsync()).Order()));
    }

    [Fact]
    public async Task A_recipe_without_permissions_leaves_them_and_one_without_a_name_says_so()
    {
        await UseAsync(roles => roles.CreateAsync(new Role { RoleName = _name, RoleClaims = [RoleClaim.Create("A")] }));
        Assert.Empty(await RunAsync($$"""{ "Name": "{{_name}}", "Description": "Đã tả" }"""));

        Assert.Equal(["A"], await HeldAsync());
        Assert.Equal(["A role has no Name."], await RunAsync("""{ "Name": " ", "Permissions": ["A"] }"""));
    }

    private Task UseAsync(Func<RoleManager<IRole>, Task> use) => site.Host.InAsync("Default", services => use(services.GetRequiredService<RoleManager<IRole>>()));

    private async Task<string[]> HeldAsync()
    {
        string[] held = [];
        await site.Host.InAsync("Default", async services => held = [.. (await services.GetRequiredService<IRoleService>().GetRoleClaimsAsync(_name)).Select(claim => claim.Value)]);
        return held;
    }

    private async Task<List<string>> RunAsync(string role)
    {
        var errors = new List<string>();
        await site.Host.InAsync("Default", async services =>
        {
            var context = new RecipeExecutionContext { Name = "Roles", Step = (JsonObject)JsonNode.Parse($$"""{ "name": "Roles", "Roles": [{{role}}] }""")! };
            foreach (var step in services.GetServices<IRecipeStepHandler>())
            {
                await step.ExecuteAsync(context);
            }

            errors.AddRange(context.Errors);
        });
        return errors;
    }
}
