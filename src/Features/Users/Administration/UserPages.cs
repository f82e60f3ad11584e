using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Roles;

namespace Sapling.Users.Administration;

/// <summary>Makes the page of an account, with what the actor may do there.</summary>
internal sealed class UserPages(UserManager<IUser> users, UserQueries queries, IRoleService roles, RoleReach reach, IAuthorizationService authorization, IClock clock)
{
    /// <param name="actor">Who asks for the page.</param>
    /// <param name="input">What its fields hold.</param>
    /// <param name="user">Null for a new account.</param>
    public async Task<UserPage> MakeAsync(ClaimsPrincipal actor, UserInput input, User? user)
    {
        var names = await queries.AssignedRolesAsync();
        var assignable = await UserRights.AssignableAsync(authorization, reach, actor, names);
        var descriptions = (await roles.GetRolesAsync()).ToDictionary(role => role.RoleName, role => role.RoleDescription, StringComparer.OrdinalIgnoreCase);
        var isOneself = user is not null && users.GetUserId(actor) == user.UserId;
        return new UserPage
        {
            Input = input,
            Id = user?.UserId,
            Roles = [.. names.Select(role => new RoleChoice(role, descriptions.GetValueOrDefault(role), input.Roles.Contains(role, StringComparer.OrdinalIgnoreCase), assignable.Contains(role)))],
            LockedUntilUtc = user?.LockoutEndUtc > clock.UtcNow ? user.LockoutEndUtc : null,
            HasSecondStep = user?.TwoFactorEnabled == true,
            CanResetSecondStep = await authorization.AuthorizeAsync(actor, UsersPermissions.DisableTwoFactorAuthenticationForUsers),
            IsOneself = isOneself,
            CanDelete = user is not null && !isOneself && await authorization.AuthorizeAsync(actor, UsersPermissions.DeleteUsers, user),
        };
    }
}
