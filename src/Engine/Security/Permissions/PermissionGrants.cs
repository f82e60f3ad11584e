using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Sapling.Security.Permissions;

internal sealed class PermissionGrants : IPermissionGrantingService
{
    // A permission and what implies it never change, so the names that grant it are worked out once.
    private readonly ConditionalWeakTable<Permission, FrozenSet<string>> _grantingNames = [];

    public bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim> claims)
    {
        if (requirement?.Permission is null || claims is null)
        {
            return false;
        }

        FrozenSet<string>? names = null;
        foreach (var claim in claims)
        {
            if (!string.Equals(claim.Type, Permission.ClaimType, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            names ??= _grantingNames.GetValue(requirement.Permission, static permission => GrantingNames(permission));
            if (names.Contains(claim.Value))
            {
                return true;
            }
        }

        return false;
    }

    internal static FrozenSet<string> GrantingNames(Permission permission)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
#pragma warning disable CS0618 // Recipes of earlier versions still grant it.
        names.Add(StandardPermissions.SiteOwner.Name);
#pragma warning restore CS0618

        var open = new Stack<Permission>([permission]);
        var seen = new HashSet<Permission>(ReferenceEqualityComparer.Instance);
        while (open.TryPop(out var current))
        {
            if (!seen.Add(current))
            {
                continue;
            }

            names.Add(current.Name);
            foreach (var implying in current.ImpliedBy)
            {
                if (implying is not null)
                {
                    open.Push(implying);
                }
            }
        }

        return names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
