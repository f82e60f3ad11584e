using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>The requirement behind <c>AuthorizeAsync(user, permission)</c>. Contract: Orchard Core 3.0.</summary>
public class PermissionRequirement : IAuthorizationRequirement
{
    public PermissionRequirement(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        Permission = permission;
    }

    public Permission Permission { get; set; }
}
