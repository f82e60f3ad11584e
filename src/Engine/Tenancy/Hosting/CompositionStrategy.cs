using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;
using Sapling.Tenancy.Features;

namespace Sapling.Tenancy.Hosting;

/// <summary>Which startup classes apply to a tenant, in the order of its features.</summary>
internal sealed class CompositionStrategy(IExtensionManager extensions, FeatureTypes types, ILogger<CompositionStrategy> logger) : ICompositionStrategy
{
    public Task<ShellBlueprint> ComposeAsync(ShellSettings settings, ShellDescriptor descriptor)
    {
        var wanted = descriptor.Features.Select(feature => feature.Id)
            .Concat(extensions.GetFeatures().Where(feature => feature.IsAlwaysEnabled && (!feature.DefaultTenantOnly || settings.IsDefaultShell())).Select(feature => feature.Id))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var features = extensions.GetFeatures(wanted.AsEnumerable()).ToArray();
        var enabled = features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in wanted.Where(id => !enabled.Contains(id)))
        {
            // A module that was taken out of the application must not keep its sites from starting.
            logger.LogWarning("Tenant '{Tenant}' has feature '{Feature}' enabled, but no referenced module declares it. It is left out.", settings.Name, unknown);
        }

        var startups = new Dictionary<Type, IEnumerable<IFeatureInfo>>();
        foreach (var feature in features)
        {
            foreach (var type in types.Startups(feature))
            {
                if (RequireFeaturesAttribute.GetRequiredFeatureNamesForType(type).All(enabled.Contains))
                {
                    startups[type] = [feature];
                }
            }
        }

        // Dependencies of enabled features are enabled too, so that the tenant's own list says all that runs.
        foreach (var feature in features.Where(feature => !descriptor.Features.Any(listed => listed.Id == feature.Id)))
        {
            descriptor.Features.Add(new ShellFeature(feature.Id, feature.IsAlwaysEnabled));
        }

        return Task.FromResult(new ShellBlueprint { Settings = settings, Descriptor = descriptor, Dependencies = startups });
    }
}
