using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Features;

/// <summary>Switches features of a tenant on and off, keeping its set of features whole: what is on has all it depends on.</summary>
internal sealed class ShellDescriptorFeaturesManager(
    IExtensionManager extensions,
    IEnumerable<ShellFeature> hostFeatures,
    IEnumerable<IFeatureEventHandler> handlers,
    IShellDescriptorManager descriptors,
    ShellSettings settings) : IShellDescriptorFeaturesManager
{
    public async Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        ShellDescriptor shellDescriptor, IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force)
    {
        // Another change in this same unit of work may have gone before: the stored set is the truth.
        var current = await descriptors.GetShellDescriptorAsync() ?? shellDescriptor;
        var enabled = extensions.GetFeatures(current.Features.Select(feature => feature.Id))
            .Select(feature => feature.Id)
            .ToHashSet(StringComparer.Ordinal);
        var locked = hostFeatures.Where(feature => feature.AlwaysEnabled).Select(feature => feature.Id)
            .Concat(extensions.GetFeatures().Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id))
            .ToHashSet(StringComparer.Ordinal);

        var disable = ToDisable(featuresToDisable, enabled, locked, force);
        enabled.ExceptWith(disable.Select(feature => feature.Id));
        var enable = ToEnable(featuresToEnable, enabled, force);
        enabled.UnionWith(enable.Select(feature => feature.Id));
        disable.AddRange(Unneeded(enabled, locked));
        enabled.ExceptWith(disable.Select(feature => feature.Id));

        if (disable.Count == 0 && enable.Count == 0)
        {
            return (disable, enable);
        }

        var installed = current.Installed.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var install = enable.Where(feature => !installed.Contains(feature.Id)).ToList();
        await RaiseAsync(handlers, disable, static (handler, feature) => handler.DisablingAsync(feature));
        await RaiseAsync(handlers, install, static (handler, feature) => handler.InstallingAsync(feature));
        await RaiseAsync(handlers, enable, static (handler, feature) => handler.EnablingAsync(feature));

        await descriptors.UpdateShellDescriptorAsync(current.SerialNumber, extensions.GetFeatures()
            .Where(feature => enabled.Contains(feature.Id))
            .Select(feature => new ShellFeature(feature.Id, locked.Contains(feature.Id))));

        ShellScope.AddDeferredTask(async scope =>
        {
            // In the tenant as it is after the change: handlers of the new features hear of it too.
            var after = scope.ServiceProvider.GetServices<IFeatureEventHandler>().ToArray();
            var logger = scope.ServiceProvider.GetRequiredService<ILogger<ShellDescriptorFeaturesManager>>();
            await TellAsync(disable, static (handler, feature) => handler.DisabledAsync(feature));
            await TellAsync(install, static (handler, feature) => handler.InstalledAsync(feature));
            await TellAsync(enable, static (handler, feature) => handler.EnabledAsync(feature));

            // The change is made: one that fails over it must not keep it from the others.
            async Task TellAsync(IEnumerable<IFeatureInfo> features, Func<IFeatureEventHandler, IFeatureInfo, Task> tell)
            {
                foreach (var feature in features)
                {
                    await after.InvokeAsync(tell, feature, logger);
                }
            }
        });

        return (disable, enable);
    }

    private List<IFeatureInfo> ToEnable(IEnumerable<IFeatureInfo> features, HashSet<string> enabled, bool force)
    {
        var result = new List<IFeatureInfo>();
        foreach (var feature in features)
        {
            if (feature.EnabledByDependencyOnly || (feature.DefaultTenantOnly && !settings.IsDefaultShell()))
            {
                continue;
            }

            var missing = Missing(feature, []);
            if (missing.Count > 0)
            {
                throw new UnknownFeatureException(missing);
            }

            var wanted = extensions.GetFeatureDependencies(feature.Id).Where(needed => !enabled.Contains(needed.Id)).ToArray();
            if (force || wanted.Length <= 1)
            {
                result.AddRange(wanted.Where(needed => !result.Contains(needed)));
            }
        }

        return result;
    }

    private List<string> Missing(IFeatureInfo feature, HashSet<string> seen)
    {
        var missing = new List<string>();
        foreach (var id in feature.Dependencies.Where(seen.Add))
        {
            if (extensions.GetFeatures(Enumerable.Repeat(id, 1)).FirstOrDefault(candidate => candidate.Id == id) is { } dependency)
            {
                missing.AddRange(Missing(dependency, seen));
            }
            else
            {
                missing.Add(id);
            }
        }

        return missing;
    }

    private List<IFeatureInfo> ToDisable(IEnumerable<IFeatureInfo> features, HashSet<string> enabled, HashSet<string> locked, bool force)
    {
        var result = new List<IFeatureInfo>();
        foreach (var feature in features.Where(feature => enabled.Contains(feature.Id) && !locked.Contains(feature.Id) && !feature.EnabledByDependencyOnly))
        {
            var dependents = extensions.GetDependentFeatures(feature.Id).Where(dependent => enabled.Contains(dependent.Id)).ToArray();
            if (dependents.Any(dependent => locked.Contains(dependent.Id)) || (!force && dependents.Length > 1))
            {
                continue;
            }

            result.AddRange(dependents.Where(dependent => !result.Contains(dependent)));
        }

        return result;
    }

    /// <summary>Features that are only there for others go with the last of them.</summary>
    private List<IFeatureInfo> Unneeded(HashSet<string> enabled, HashSet<string> locked)
    {
        var needed = extensions.GetFeatures(extensions.GetFeatures()
                .Where(feature => enabled.Contains(feature.Id) && !feature.EnabledByDependencyOnly)
                .Select(feature => feature.Id))
            .Select(feature => feature.Id)
            .ToHashSet(StringComparer.Ordinal);
        return extensions.GetFeatures()
            .Where(feature => feature.EnabledByDependencyOnly && enabled.Contains(feature.Id) && !needed.Contains(feature.Id) && !locked.Contains(feature.Id))
            .ToList();
    }

    private static async Task RaiseAsync(IEnumerable<IFeatureEventHandler> handlers, IEnumerable<IFeatureInfo> features, Func<IFeatureEventHandler, IFeatureInfo, Task> raise)
    {
        foreach (var feature in features)
        {
            foreach (var handler in handlers)
            {
                await raise(handler, feature);
            }
        }
    }
}
