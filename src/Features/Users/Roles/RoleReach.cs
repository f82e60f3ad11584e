using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Roles;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace Sapling.Roles;

/// <summary>How far somebody's own rights reach: nobody hands out more than they have.</summary>
internal sealed class RoleReach(IRoleService roles, ISystemRoleProvider systemRoles, IPermissionService permissions, IAuthorizationService authorization)
{
    /// <summary>Whether <paramref name="actor"/> may do everything that the role may do.</summary>
    public async Task<bool> CoversAsync(ClaimsPrincipal actor, string role)
    {
        if (IsAdministrator(actor) || systemRoles.IsAdminRole(role))
        {
            return IsAdministrator(actor);
        }

        foreach (var claim in await roles.GetRoleClaimsAsync(role))
        {
            if (claim.Type == Permission.ClaimType && !await HoldsAsync(actor, claim.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Those of the permissions that <paramref name="actor"/> holds and so may give.</summary>
    public async Task<HashSet<string>> HeldAsync(ClaimsPrincipal actor, IEnumerable<string> names)
    {
        var held = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isAdministrator = IsAdministrator(actor);
        foreach (var name in names)
        {
            if (isAdministrator || await HoldsAsync(actor, name))
            {
                held.Add(name);
            }
        }

        return held;
    }

    private bool IsAdministrator(ClaimsPrincipal actor) => actor.IsInRole(systemRoles.GetAdminRole().RoleName);

    // One of a feature that is off now is held by its name alone.
    private async Task<bool> HoldsAsync(ClaimsPrincipal actor, string permission)
        => await authorization.AuthorizeAsync(actor, await permissions.FindByNameAsync(permission) ?? new Permission(permission));
}
