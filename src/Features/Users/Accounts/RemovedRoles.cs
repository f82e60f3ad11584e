using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;
using OrchardCore.Users;

namespace Sapling.Users.Accounts;

/// <summary>Takes a removed role from those who had it: a role of the same name made later must not be theirs by surprise.</summary>
internal sealed class RemovedRoles(UserManager<IUser> users) : IRoleRemovedEventHandler
{
    public async Task RoleRemovedAsync(string roleName)
    {
        foreach (var user in await users.GetUsersInRoleAsync(roleName))
        {
            await users.RemoveFromRoleAsync(user, roleName);
            await users.UpdateSecurityStampAsync(user);
        }
    }
}
