using Microsoft.AspNetCore.Identity;
using OrchardCore.Locking.Distributed;
using OrchardCore.Roles;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using ISession = YesSql.ISession;

namespace Sapling.Users.Administration;

/// <summary>Keeps a site from being left without anybody who can manage it.</summary>
internal sealed class Administrators(UserManager<IUser> users, ISystemRoleProvider systemRoles, IDistributedLock locks, ISession session)
{
    public string RoleName => systemRoles.GetAdminRole().RoleName;

    public bool IsOne(User user) => user.RoleNames.Contains(RoleName, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Makes a change that takes an administrator away, unless it is the last one who can sign in. One such change at a time, kept before
    /// the next is looked at: else two administrators could remove each other at the same moment.
    /// </summary>
    /// <param name="user">Who stops being one.</param>
    /// <param name="change">False when it failed and nothing is to be kept.</param>
    /// <returns>False for the last one: nothing was changed.</returns>
    public async Task<bool> TakeAsync(User user, Func<Task<bool>> change)
    {
        await using var locker = await locks.AcquireLockAsync("Sapling.Users.Administrators");
        if (await IsLastAsync(user))
        {
            return false;
        }

        await (await change() ? session.SaveChangesAsync() : session.CancelAsync());
        return true;
    }

    private async Task<bool> IsLastAsync(User user)
        => IsOne(user) && user.IsEnabled
            && !(await users.GetUsersInRoleAsync(RoleName)).OfType<User>().Any(other => other.UserId != user.UserId && other.IsEnabled);
}
