using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Sapling.Tenancy.Features;

/// <summary>The features of the current tenant.</summary>
internal sealed class ShellFeaturesManager(
    IExtensionManager extensions,
    ShellDescriptor descriptor,
    ShellSettings settings,
    IEnumerable<IFeatureValidationProvider> validators,
    IShellDescriptorFeaturesManager changes) : IShellFeaturesManager
{
    public async Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync()
    {
        var available = new List<IFeatureInfo>();
        foreach (var feature in extensions.GetFeatures())
        {
            if (feature.DefaultTenantOnly && !settings.IsDefaultShell())
            {
                continue;
            }

            var valid = true;
            foreach (var validator in validators)
            {
                valid &= await validator.IsFeatureValidAsync(feature.Id);
            }

            if (valid)
            {
                available.Add(feature);
            }
        }

        return available;
    }

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync()
    {
        var enabled = descriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        return Task.FromResult<IEnumerable<IFeatureInfo>>(extensions.GetFeatures().Where(feature => enabled.Contains(feature.Id)).ToArray());
    }

    public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync()
    {
        var always = descriptor.Features.Where(feature => feature.AlwaysEnabled).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        return Task.FromResult<IEnumerable<IFeatureInfo>>(extensions.GetFeatures().Where(feature => feature.IsAlwaysEnabled || always.Contains(feature.Id)).ToArray());
    }

    public async Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync()
    {
        var enabled = descriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        return (await GetAvailableFeaturesAsync()).Where(feature => !enabled.Contains(feature.Id)).ToArray();
    }

    public async Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() =>
        (await GetEnabledFeaturesAsync()).Select(feature => feature.Extension).Distinct().ToArray();

    public Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force) =>
        changes.UpdateFeaturesAsync(descriptor, featuresToDisable, featuresToEnable, force);
}
