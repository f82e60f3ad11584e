using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Users.Models;
using Sapling.Admin.Lists;

namespace Sapling.Users.Administration;

/// <summary>The list of accounts as a screen.</summary>
internal sealed class UsersList(IStringLocalizer S, IUrlHelper url, DateTime now, string? ownId)
{
    public required IReadOnlyList<string> Roles { get; init; }

    public bool MayEdit { get; init; }

    public bool MayDelete { get; init; }

    public AdminList<User> Declare(Func<AdminListQuery, CancellationToken, Task<AdminPage<User>>> source) => new()
    {
        Id = "users",
        Title = S["Users"],
        Key = user => user.UserId,
        DefaultSort = "name",
        Search = S["Name or mail address"],
        Source = source,
        Empty = new AdminEmpty(S["No users yet"], null, S["New user"], url.Action("Create", "Users")),
        Columns =
        [
            new("name", S["User name"], user => user.UserName) { Sortable = true, Link = user => url.Action("Edit", "Users", new { id = user.UserId }) },
            new("email", S["Mail address"], user => user.Email) { Sortable = true },
            new("roles", S["Roles"], user => string.Join(", ", user.RoleNames)),
            new("state", S["State"], State),
            new("second", S["Two-step sign-in"], user => user.TwoFactorEnabled ? S["On"].Value : S["Off"].Value) { WideOnly = true },
        ],
        Filters =
        [
            AdminFilter.Tabs(UserQueries.State, S["State"],
            [
                new("", S["All"]), new("enabled", S["In use"]), new("disabled", S["Disabled"]), new("locked", S["Locked"]),
            ]),
            AdminFilter.Choice(UserQueries.Role, S["Role"], Roles.Select(role => new AdminOption(role, role))),
        ],
        Actions = Actions,
    };

    private AdminBadge State(User user)
        => !user.IsEnabled ? new AdminBadge(S["Disabled"], AdminTone.Bad)
            : user.LockoutEndUtc > now ? new AdminBadge(S["Locked"], AdminTone.Waiting)
            : new AdminBadge(S["In use"], AdminTone.Good);

    private IEnumerable<AdminAction> Actions(User user)
    {
        // Where the right depends on the account's roles, the page itself says no.
        yield return AdminAction.Link(S["Edit"], url.Action("Edit", "Users", new { id = user.UserId })!, "pencil", first: true);
        if (MayEdit)
        {
            yield return AdminAction.Link(S["Set a new password"], url.Action("Edit", "UserPassword", new { id = user.UserId })!, "key");
            if (user.LockoutEndUtc > now)
            {
                yield return AdminAction.Post(S["Unlock"], url.Action("Delete", "UserLockout", new { id = user.UserId })!, "unlock");
            }
        }

        if (MayDelete && user.UserId != ownId)
        {
            yield return AdminAction.Post(S["Delete"], url.Action("Delete", "Users", new { id = user.UserId })!, "trash", S["Delete the user {0}? This cannot be undone.", user.UserName], destroys: true);
        }
    }
}
