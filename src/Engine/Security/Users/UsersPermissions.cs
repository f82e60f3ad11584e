using OrchardCore.Security.Permissions;

namespace OrchardCore.Users;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class UsersPermissions
{
    public static readonly Permission ManageUsers = new("ManageUsers", "Manage security settings and all users", isSecurityCritical: true);

    public static readonly Permission ViewUsers = new("View Users", "View user's profile", [ManageUsers]);

    public static readonly Permission EditUsers = new("EditUsers", "Edit any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission DeleteUsers = new("DeleteUsers", "Delete any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission ListUsers = new("ListUsers", "List all users", [EditUsers, DeleteUsers]);

    public static readonly Permission AssignRoleToUsers = new("AssignRoleToUsers", "Assign any role to users", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission DisableTwoFactorAuthenticationForUsers = new("DisableTwoFactorAuthenticationForUsers", "Disable two-factor authentication for any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission EditOwnUser = new("ManageOwnUserInformation", "Edit own user information", [EditUsers]);

    public static Permission CreateListUsersInRolePermission(string roleName)
        => new($"ListUsersInRole_{roleName}", $"List users in {roleName} role", [ListUsers]);

    public static Permission CreateEditUsersInRolePermission(string roleName)
        => new($"EditUsersInRole_{roleName}", $"Edit users in {roleName} role", [EditUsers], isSecurityCritical: true);

    public static Permission CreateDeleteUsersInRolePermission(string roleName)
        => new($"DeleteUsersInRole_{roleName}", $"Delete users in {roleName} role", [DeleteUsers], isSecurityCritical: true);

    public static Permission CreateAssignRoleToUsersPermission(string roleName)
        => new($"AssignRoleToUsers_{roleName}", $"Assign {roleName} role to users", [AssignRoleToUsers], isSecurityCritical: true);
}
