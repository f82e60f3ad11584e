using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.ResourceManagement;

namespace Sapling.Display.Resources;

/// <summary>Puts resources after their dependencies; "first" ones (with what they need) lead, "last" ones (with what needs them) close.</summary>
internal static class ResourceOrder
{
    public static List<ResourceRequiredContext> Sort(
        IEnumerable<RequireSettings> required,
        Func<RequireSettings, ResourceDefinition?> find,
        Func<RequireSettings, RequireSettings> create,
        IFileVersionProvider versions,
        Func<string, string, RequireSettings?> existing)
    {
        var ordered = new List<ResourceRequiredContext>();
        var known = new Dictionary<string, ResourceRequiredContext?>(StringComparer.OrdinalIgnoreCase);
        foreach (var settings in required)
        {
            Visit(settings, null);
        }

        return [.. ordered.OrderBy(c => c.Settings.Position switch
        {
            ResourcePosition.First => 0,
            ResourcePosition.Last => 2,
            _ => 1,
        })];

        ResourceRequiredContext? Visit(RequireSettings settings, RequireSettings? dependent)
        {
            if (known.TryGetValue(settings.Name, out var seen))
            {
                if (seen is not null && dependent is not null)
                {
                    Pull(seen, dependent);
                }

                return seen;
            }

            known[settings.Name] = null;
            if (find(settings) is not { } resource)
            {
                return null;
            }

            if (dependent is not null)
            {
                settings.UpdatePositionFromDependent(dependent);
            }

            if (settings.Position == ResourcePosition.ByDependency)
            {
                settings.Position = resource.Position;
            }

            var context = new ResourceRequiredContext { Resource = resource, Settings = settings, FileVersionProvider = versions };
            foreach (var name in Dependencies(context))
            {
                var (depName, depVersion) = Split(name);
                var depSettings = existing(settings.Type, depName) ?? create(settings);
                depSettings.Name = depName;
                depSettings.UseVersion(depSettings.Version ?? depVersion);
                if (Visit(depSettings, settings) is { } dependency)
                {
                    settings.UpdatePositionFromDependency(dependency.Settings);
                }
            }

            known[settings.Name] = context;
            ordered.Add(context);
            return context;
        }

        void Pull(ResourceRequiredContext context, RequireSettings dependent)
        {
            var before = (context.Settings.Position, context.Settings.Location);
            context.Settings.UpdatePositionFromDependent(dependent);

            // What did not move pulls nothing along; in a circle of dependencies that is the end.
            if (before == (context.Settings.Position, context.Settings.Location))
            {
                return;
            }

            foreach (var name in Dependencies(context))
            {
                if (known.TryGetValue(Split(name).Name, out var dependency) && dependency is not null)
                {
                    Pull(dependency, context.Settings);
                }
            }
        }
    }

    private static IEnumerable<string> Dependencies(ResourceRequiredContext context)
        => (context.Resource.Dependencies ?? []).Concat(context.Settings.Dependencies ?? []).Distinct(StringComparer.OrdinalIgnoreCase);

    private static (string Name, string? Version) Split(string dependency)
    {
        var colon = dependency.IndexOf(':');
        return colon < 0 ? (dependency, null) : (dependency[..colon].Trim(), dependency[(colon + 1)..].Trim());
    }
}
