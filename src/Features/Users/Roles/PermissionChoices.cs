using OrchardCore.Environment.Extensions;
using OrchardCore.Security.Permissions;

namespace Sapling.Roles;

/// <summary>All permissions of the site by the feature that declares them, with what includes each.</summary>
internal sealed class PermissionChoices(IEnumerable<IPermissionProvider> providers, ITypeFeatureProvider features, PermissionTexts texts)
{
    public async Task<IReadOnlyList<PermissionGroup>> ReadAsync(IReadOnlyCollection<string> chosen, IReadOnlySet<string> held)
    {
        var ticked = chosen.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var groups = new Dictionary<string, List<PermissionChoice>>(StringComparer.CurrentCultureIgnoreCase);
        foreach (var provider in providers)
        {
            var feature = features.GetFeaturesForDependency(provider.GetType()).FirstOrDefault();
            foreach (var permission in await provider.GetPermissionsAsync())
            {
                if (!seen.Add(permission.Name))
                {
                    continue;
                }

                var name = texts.Group(string.IsNullOrEmpty(permission.Category) ? feature?.Name ?? feature?.Id ?? "General" : permission.Category);
                if (!groups.TryGetValue(name, out var group))
                {
                    groups[name] = group = [];
                }

                var through = Through(permission, ticked);
                group.Add(new PermissionChoice(permission.Name, texts.Of(permission), ticked.Contains(permission.Name), permission.IsSecurityCritical, held.Contains(permission.Name), through is null ? null : texts.Of(through)));
            }
        }

        return [.. groups.OrderBy(group => group.Key, StringComparer.CurrentCultureIgnoreCase).Select(group => new PermissionGroup(group.Key, group.Value))];
    }

    public async Task<HashSet<string>> NamesAsync()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var provider in providers)
        {
            names.UnionWith((await provider.GetPermissionsAsync()).Select(permission => permission.Name));
        }

        return names;
    }

    // The nearest that is ticked among those that include this one.
    internal static Permission? Through(Permission permission, HashSet<string> ticked)
    {
        var seen = new HashSet<Permission>(ReferenceEqualityComparer.Instance) { permission };
        var open = new Queue<Permission>(permission.ImpliedBy);
        while (open.TryDequeue(out var including))
        {
            if (including is null || !seen.Add(including))
            {
                continue;
            }

            if (ticked.Contains(including.Name))
            {
                return including;
            }

            foreach (var further in including.ImpliedBy)
            {
                open.Enqueue(further);
            }
        }

        return null;
    }
}
