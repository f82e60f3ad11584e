using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Users.Administration;

/// <summary>
/// Grants what somebody may do with users of some roles. An account is open to those who hold the permission for each of its roles:
/// else whoever manages contributors could take over an administrator who contributes too.
/// </summary>
internal sealed class UserRights(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    private static readonly Dictionary<string, Func<string, Permission>> s_byRole = new(StringComparer.OrdinalIgnoreCase)
    {
        [UsersPermissions.ListUsers.Name] = UsersPermissions.CreateListUsersInRolePermission,
        [UsersPermissions.ViewUsers.Name] = UsersPermissions.CreateListUsersInRolePermission,
        [UsersPermissions.EditUsers.Name] = UsersPermissions.CreateEditUsersInRolePermission,
        [UsersPermissions.DeleteUsers.Name] = UsersPermissions.CreateDeleteUsersInRolePermission,
    };

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.User.Identity?.IsAuthenticated != true
            || context.Resource is not User { RoleNames.Count: > 0 } account
            || !s_byRole.TryGetValue(requirement.Permission.Name, out var inRole))
        {
            return;
        }

        // Resolved late: the service of authorization is made of its handlers.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        foreach (var role in account.RoleNames)
        {
            if (!await authorization.AuthorizeAsync(context.User, inRole(role)))
            {
                return;
            }
        }

        context.Succeed(requirement);
    }

    /// <returns>The roles among <paramref name="roles"/> that <paramref name="user"/> may give and take.</returns>
    public static async Task<HashSet<string>> AssignableAsync(IAuthorizationService authorization, ClaimsPrincipal user, IEnumerable<string> roles)
    {
        var assignable = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var role in roles)
        {
            if (await authorization.AuthorizeAsync(user, UsersPermissions.CreateAssignRoleToUsersPermission(role)))
            {
                assignable.Add(role);
            }
        }

        return assignable;
    }
}
