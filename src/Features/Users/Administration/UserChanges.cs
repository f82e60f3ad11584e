using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Sapling.Roles;

namespace Sapling.Users.Administration;

/// <summary>Writes into an account what its page sends.</summary>
internal sealed class UserChanges(UserManager<IUser> users, IUserService accounts, UserQueries queries, RoleReach reach, IAuthorizationService authorization)
{
    /// <summary>The roles that the account has afterwards: one that the actor may not give is neither given nor taken.</summary>
    public async Task<IReadOnlyList<string>> RolesAfterAsync(ClaimsPrincipal actor, User user, UserInput input)
    {
        var assignable = await UserRights.AssignableAsync(authorization, reach, actor, await queries.AssignedRolesAsync());
        return
        [
            .. user.RoleNames.Where(role => !assignable.Contains(role)),
            .. assignable.Where(role => input.Roles.Contains(role, StringComparer.OrdinalIgnoreCase)),
        ];
    }

    /// <summary>False when something was refused, which is reported with the field that it is about; what was half done must then not be saved.</summary>
    public async Task<bool> ApplyAsync(User user, UserInput input, IReadOnlyList<string> roles, bool isOneself, Action<string, string> report)
    {
        var isRefused = false;
        var rolesChanged = !user.RoleNames.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(roles);
        user.RoleNames = [.. roles];

        if (user.UserName != input.UserName!.Trim())
        {
            Check(await users.SetUserNameAsync(user, input.UserName.Trim()), nameof(UserInput.UserName));
        }

        if (user.Email != input.Email!.Trim())
        {
            await accounts.ChangeEmailAsync(user, input.Email.Trim(), (_, error) => Refuse(nameof(UserInput.Email), error));
        }

        if (!isRefused)
        {
            Check(await users.UpdateAsync(user), "");
        }

        if (isRefused)
        {
            return false;
        }

        if (user.IsEnabled != input.IsEnabled)
        {
            await (input.IsEnabled ? accounts.EnableAsync(user) : accounts.DisableAsync(user));
        }
        else if (rolesChanged && !isOneself)
        {
            // Sessions that are open take the new roles at once instead of keeping the old ones.
            await users.UpdateSecurityStampAsync(user);
        }

        return true;

        void Refuse(string field, string error)
        {
            isRefused = true;
            report(field, error);
        }

        void Check(IdentityResult result, string field)
        {
            foreach (var error in result.Errors)
            {
                Refuse(field, error.Description);
            }
        }
    }
}
