using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore;
using OrchardCore.Modules;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using Sapling.Admin.Lists;
using Sapling.Users.Indexes;
using YesSql;
using YesSql.Services;

namespace Sapling.Users.Administration;

/// <summary>Reads the list of accounts that a person may see.</summary>
internal sealed class UserQueries(
    ISession session,
    IRoleService roles,
    ILookupNormalizer normalizer,
    IAuthorizationService authorization,
    IClock clock)
{
    public const string Role = "role";
    public const string State = "state";

    /// <returns>The roles whose users may be listed; null: all users.</returns>
    public async Task<IReadOnlyList<string>?> VisibleRolesAsync(ClaimsPrincipal user)
    {
        if (await authorization.AuthorizeAsync(user, UsersPermissions.ListUsers))
        {
            return null;
        }

        var visible = new List<string>();
        foreach (var role in await AssignedRolesAsync())
        {
            if (await authorization.AuthorizeAsync(user, UsersPermissions.CreateListUsersInRolePermission(role)))
            {
                visible.Add(role);
            }
        }

        return visible;
    }

    /// <returns>The roles that accounts are given; those of everybody are not.</returns>
    public async Task<IReadOnlyList<string>> AssignedRolesAsync() =>
    [
        .. (await roles.GetRolesAsync()).Select(role => role.RoleName)
            .Where(role => role is not (OrchardCoreConstants.Roles.Anonymous or OrchardCoreConstants.Roles.Authenticated))
            .Order(StringComparer.CurrentCultureIgnoreCase),
    ];

    public async Task<AdminPage<User>> ReadAsync(AdminListQuery asked, IReadOnlyList<string>? visibleRoles, CancellationToken cancellationToken)
    {
        var query = Filter(asked, visibleRoles);
        var total = await query.CountAsync(cancellationToken);
        var byIndex = Filter(asked, visibleRoles).With<UserIndex>();
        var sorted = (asked.Sort, asked.Descending) switch
        {
            ("email", false) => byIndex.OrderBy(index => index.NormalizedEmail),
            ("email", true) => byIndex.OrderByDescending(index => index.NormalizedEmail),
            (_, true) => byIndex.OrderByDescending(index => index.NormalizedUserName),
            _ => byIndex.OrderBy(index => index.NormalizedUserName),
        };

        return new AdminPage<User>([.. await sorted.Skip(asked.Skip).Take(asked.Take).ListAsync(cancellationToken)], total);
    }

    private IQuery<User> Filter(AdminListQuery asked, IReadOnlyList<string>? visibleRoles)
    {
        var now = clock.UtcNow;
        IQuery<User> query = session.Query<User, UserIndex>();
        query = asked.Filter(State) switch
        {
            "enabled" => query.With<UserIndex>(index => index.IsEnabled),
            "disabled" => query.With<UserIndex>(index => !index.IsEnabled),
            "locked" => query.With<UserIndex>(index => index.LockoutEndUtc != null && index.LockoutEndUtc > now),
            _ => query,
        };

        foreach (var word in FoldedText.Words(asked.Text))
        {
            query = query.With<UserSearchIndex>(index => index.Folded.Contains(word));
        }

        if (asked.Filter(Role) is { } role && visibleRoles?.Contains(role) != false)
        {
            var name = normalizer.NormalizeName(role);
            return query.With<UserByRoleNameIndex>(index => index.RoleName == name);
        }

        if (visibleRoles is not null)
        {
            var names = visibleRoles.Select(visible => normalizer.NormalizeName(visible)!).ToArray();
            return query.With<UserByRoleNameIndex>(index => index.RoleName.IsIn(names)).NoDuplicates();
        }

        return query;
    }
}
