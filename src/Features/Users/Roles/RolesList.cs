using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sapling.Admin.Lists;
using Sapling.Tenancy.Localization;

namespace Sapling.Roles;

/// <summary>The list of roles as a screen.</summary>
internal static class RolesList
{
    public static AdminList<RoleLine> Declare(IStringLocalizer S, DeclaredTexts texts, IUrlHelper url, IReadOnlyList<RoleLine> lines) => new()
    {
        Id = "roles",
        Title = S["Roles"],
        Key = line => line.Name,
        Source = (asked, _) => Task.FromResult(new AdminPage<RoleLine>([.. lines.Skip(asked.Skip).Take(asked.Take)], lines.Count)),
        Empty = new AdminEmpty(S["No roles yet"]),
        Columns =
        [
            new("name", S["Role"], line => line.Name)
            {
                Link = line => url.Action("Edit", "Roles", new { id = line.Name }),
                Detail = line => line.Description is { Length: > 0 } text ? texts.Of(DeclaredText.Role, text) : null,
            },
            new("users", S["Users"], line => line.Users),
            new("permissions", S["Permissions"], line => line.HoldsAll ? S["All"].Value : line.Permissions),
            new("kind", S["Kind"], line => line.IsSystem ? new AdminBadge(S["System"]) : null) { WideOnly = true },
        ],
        Actions = line => Actions(S, url, line),
    };

    private static IEnumerable<AdminAction> Actions(IStringLocalizer S, IUrlHelper url, RoleLine line)
    {
        yield return AdminAction.Link(S["Edit"], url.Action("Edit", "Roles", new { id = line.Name })!, "pencil", first: true);
        if (!line.IsSystem)
        {
            yield return AdminAction.Post(
                S["Delete"], url.Action("Delete", "Roles", new { id = line.Name })!, "trash",
                S["Delete the role {0}? Its {1} users lose what it allows.", line.Name, line.Users], destroys: true);
        }
    }
}
