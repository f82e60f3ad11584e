using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Roles;
using OrchardCore.Security;
using OrchardCore.Security.Services;

namespace Sapling.Roles;

/// <summary>Grants what the user's roles grant, the roles of everybody included. Administrators are granted everything.</summary>
internal sealed class RolePermissionHandler(
    IRoleService roles,
    ISystemRoleProvider systemRoles,
    IPermissionGrantingService grants,
    IOptions<IdentityOptions> identity) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded)
        {
            return;
        }

        // Anonymous permissions are everybody's, so that signing in never takes something away.
        if (await GrantsAsync(OrchardCoreConstants.Roles.Anonymous, requirement))
        {
            context.Succeed(requirement);
            return;
        }

        if (context.User.Identity?.IsAuthenticated != true)
        {
            return;
        }

        if (context.User.IsInRole(systemRoles.GetAdminRole().RoleName) || await GrantsAsync(OrchardCoreConstants.Roles.Authenticated, requirement))
        {
            context.Succeed(requirement);
            return;
        }

        foreach (var claim in context.User.Claims)
        {
            if ((claim.Type == identity.Value.ClaimsIdentity.RoleClaimType || claim.Type == ClaimTypes.Role) && await GrantsAsync(claim.Value, requirement))
            {
                context.Succeed(requirement);
                return;
            }
        }
    }

    private async Task<bool> GrantsAsync(string role, PermissionRequirement requirement)
        => grants.IsGranted(requirement, await roles.GetRoleClaimsAsync(role));
}
