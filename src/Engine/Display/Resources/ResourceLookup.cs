using OrchardCore.ResourceManagement;

namespace Sapling.Display.Resources;

/// <summary>Finds the definition that a name and, if given, a version prefix stand for; the highest version wins.</summary>
internal static class ResourceLookup
{
    public static ResourceDefinition? Find(IEnumerable<ResourceManifest> manifests, RequireSettings settings)
    {
        ResourceDefinition? best = null;
        foreach (var manifest in manifests)
        {
            if (!manifest.GetResources(settings.Type).TryGetValue(settings.Name, out var definitions))
            {
                continue;
            }

            foreach (var definition in definitions)
            {
                if (Fits(definition.Version, settings.Version) && (best is null || Compare(definition.Version, best.Version) >= 0))
                {
                    best = definition;
                }
            }
        }

        return best;
    }

    private static bool Fits(string? version, string? wanted)
        => string.IsNullOrEmpty(wanted)
        || version is not null && (version == wanted || version.StartsWith(wanted + ".", StringComparison.Ordinal));

    private static int Compare(string? left, string? right)
    {
        var hasLeft = System.Version.TryParse(Normalize(left), out var l);
        var hasRight = System.Version.TryParse(Normalize(right), out var r);
        return hasLeft && hasRight ? l!.CompareTo(r) : hasLeft.CompareTo(hasRight);
    }

    private static string? Normalize(string? version)
        => version is null ? null : version.Contains('.') ? version : version + ".0";
}
