using Microsoft.AspNetCore.Identity;
using OrchardCore.Roles;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Users.Administration;

/// <summary>Keeps a site from being left without anybody who can manage it.</summary>
internal sealed class Administrators(UserManager<IUser> users, ISystemRoleProvider systemRoles)
{
    public string RoleName => systemRoles.GetAdminRole().RoleName;

    public bool IsOne(User user) => user.RoleNames.Contains(RoleName, StringComparer.OrdinalIgnoreCase);

    /// <returns>True when nobody else who can sign in is an administrator.</returns>
    public async Task<bool> IsLastAsync(User user)
        => IsOne(user) && user.IsEnabled
            && !(await users.GetUsersInRoleAsync(RoleName)).OfType<User>().Any(other => other.UserId != user.UserId && other.IsEnabled);
}
