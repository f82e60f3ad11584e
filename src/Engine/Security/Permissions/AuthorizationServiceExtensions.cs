using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Asks for a permission. Contract: Orchard Core 3.0.</summary>
public static class AuthorizationServiceExtensions
{
    /// <returns>True when <paramref name="user"/> holds the permission.</returns>
    public static Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission permission)
        => AuthorizeAsync(service, user, permission, null);

    /// <returns>True when <paramref name="user"/> holds the permission on <paramref name="resource"/>.</returns>
    public static async Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission permission, object? resource)
    {
        if (user is null)
        {
            return false;
        }

        return (await service.AuthorizeAsync(user, resource, new PermissionRequirement(permission))).Succeeded;
    }
}
