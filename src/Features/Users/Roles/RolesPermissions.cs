using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class RolesPermissions
{
    public static readonly Permission ManageRoles = new("ManageRoles", "Managing Roles", isSecurityCritical: true);
}
