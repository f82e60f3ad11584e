using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Roles;

namespace Sapling.Users.Administration;

/// <summary>
/// Says what somebody may do with an account: what they may do with the users of each of its roles. Else whoever manages contributors could
/// take over an administrator who contributes too. The right for users of any role reaches only to roles that may do no more than oneself:
/// else a new password for an administrator would make an administrator. The right that names a role was given for it, and always holds.
/// </summary>
internal sealed class UserRights(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    private static readonly Dictionary<string, Func<string, Permission>> s_looking = new(StringComparer.OrdinalIgnoreCase)
    {
        [UsersPermissions.ListUsers.Name] = UsersPermissions.CreateListUsersInRolePermission,
        [UsersPermissions.ViewUsers.Name] = UsersPermissions.CreateListUsersInRolePermission,
    };

    private static readonly Dictionary<string, Func<string, Permission>> s_changing = new(StringComparer.OrdinalIgnoreCase)
    {
        [UsersPermissions.EditUsers.Name] = UsersPermissions.CreateEditUsersInRolePermission,
        [UsersPermissions.DeleteUsers.Name] = UsersPermissions.CreateDeleteUsersInRolePermission,
    };

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.User.Identity?.IsAuthenticated != true || context.Resource is not User { RoleNames.Count: > 0 } account)
        {
            return;
        }

        // Resolved late: the service of authorization is made of its handlers.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (s_changing.TryGetValue(requirement.Permission.Name, out var change))
        {
            if (await AllAsync(account, role => ReachesAsync(authorization, services.GetRequiredService<RoleReach>(), context.User, role, change(role))))
            {
                context.Succeed(requirement);
            }
            else
            {
                context.Fail(new AuthorizationFailureReason(this, "The account may do more than the person who wants to change it."));
            }
        }
        else if (s_looking.TryGetValue(requirement.Permission.Name, out var look)
            && await AllAsync(account, role => authorization.AuthorizeAsync(context.User, look(role))))
        {
            context.Succeed(requirement);
        }
    }

    /// <returns>The roles among <paramref name="roles"/> that <paramref name="user"/> may give and take.</returns>
    public static async Task<HashSet<string>> AssignableAsync(IAuthorizationService authorization, RoleReach reach, ClaimsPrincipal user, IEnumerable<string> roles)
    {
        var assignable = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var role in roles)
        {
            if (await ReachesAsync(authorization, reach, user, role, UsersPermissions.CreateAssignRoleToUsersPermission(role)))
            {
                assignable.Add(role);
            }
        }

        return assignable;
    }

    private static async Task<bool> ReachesAsync(IAuthorizationService authorization, RoleReach reach, ClaimsPrincipal user, string role, Permission inRole)
        => await authorization.AuthorizeAsync(user, new Permission(inRole.Name))
            || (await authorization.AuthorizeAsync(user, inRole) && await reach.CoversAsync(user, role));

    private static async Task<bool> AllAsync(User account, Func<string, Task<bool>> may)
    {
        foreach (var role in account.RoleNames)
        {
            if (!await may(role))
            {
                return false;
            }
        }

        return true;
    }
}
