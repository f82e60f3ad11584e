using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Roles;
using OrchardCore.Roles.Recipes;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Sapling.Roles;

/// <summary>The step <c>Roles</c>: creates roles or changes what they hold.</summary>
internal sealed class RolesStep(RoleManager<IRole> roles, ISystemRoleProvider systemRoles, IStringLocalizer<RolesStep> S) : NamedRecipeStepHandler("Roles")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.Deserialize<Model>(JOptions.Default);
        foreach (var wanted in step?.Roles ?? [])
        {
            if (string.IsNullOrWhiteSpace(wanted.Name))
            {
                context.Errors.Add(S["A role has no Name."]);
                return;
            }

            var role = (Role?)await roles.FindByNameAsync(wanted.Name);
            var isNew = role is null;
            role ??= new Role { RoleName = wanted.Name.Trim() };
            role.RoleDescription = wanted.Description ?? role.RoleDescription;

            // First created, with the defaults its features declare, then given exactly what the recipe says.
            if (isNew)
            {
                Report(context, wanted.Name, await roles.CreateAsync(role));
                role = (Role)(await roles.FindByNameAsync(wanted.Name) ?? role);
                role.RoleDescription = wanted.Description ?? role.RoleDescription;
            }

            if (!systemRoles.IsAdminRole(role.RoleName))
            {
                Apply(role, wanted);
            }

            Report(context, wanted.Name, await roles.UpdateAsync(role));
        }
    }

    internal static void Apply(Role role, RoleModel wanted)
    {
        if (wanted.Permissions is null)
        {
            return;
        }

        if (wanted.PermissionBehavior == PermissionBehavior.Remove)
        {
            role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType && wanted.Permissions.Contains(claim.ClaimValue, StringComparer.OrdinalIgnoreCase));
            return;
        }

        if (wanted.PermissionBehavior == PermissionBehavior.Replace)
        {
            role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType);
        }

        foreach (var permission in wanted.Permissions.Where(name => !string.IsNullOrWhiteSpace(name)))
        {
            if (!role.RoleClaims.Exists(claim => claim.ClaimType == Permission.ClaimType && string.Equals(claim.ClaimValue, permission, StringComparison.OrdinalIgnoreCase)))
            {
                role.RoleClaims.Add(RoleClaim.Create(permission));
            }
        }
    }

    private void Report(RecipeExecutionContext context, string role, IdentityResult result)
    {
        foreach (var error in result.Errors)
        {
            context.Errors.Add(S["Role '{0}': {1}", role, error.Description]);
        }
    }

    internal sealed class Model
    {
        public RoleModel[]? Roles { get; set; }
    }

    internal sealed class RoleModel
    {
        public string? Name { get; set; }

        public string? Description { get; set; }

        public string[]? Permissions { get; set; }

        public PermissionBehavior PermissionBehavior { get; set; }
    }
}
