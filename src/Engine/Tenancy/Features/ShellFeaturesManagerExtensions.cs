using OrchardCore.Environment.Extensions.Features;
using Sapling.Tenancy.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0. An unknown feature id is an error here.</summary>
public static class ShellFeaturesManagerExtensions
{
    public static async Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features, bool force)
    {
        var (_, enabled) = await shellFeaturesManager.UpdateFeaturesAsync([], features, force);
        return enabled;
    }

    public static Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features) =>
        shellFeaturesManager.EnableFeaturesAsync(features, force: false);

    public static Task EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, params string[] featureIds) =>
        shellFeaturesManager.UpdateFeaturesAsync([], featureIds);

    public static async Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features, bool force)
    {
        var (disabled, _) = await shellFeaturesManager.UpdateFeaturesAsync(features, [], force);
        return disabled;
    }

    public static Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features) =>
        shellFeaturesManager.DisableFeaturesAsync(features, force: false);

    public static Task DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, params string[] featureIds) =>
        shellFeaturesManager.UpdateFeaturesAsync(featureIds, []);

    public static async Task<bool> IsFeatureEnabledAsync(this IShellFeaturesManager shellFeaturesManager, string featureId) =>
        (await shellFeaturesManager.GetEnabledFeaturesAsync()).Any(feature => feature.Id == featureId);

    public static async Task UpdateFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<string> featureIdsToDisable, IEnumerable<string> featureIdsToEnable)
    {
        var available = (await shellFeaturesManager.GetAvailableFeaturesAsync()).ToDictionary(feature => feature.Id, StringComparer.Ordinal);
        await shellFeaturesManager.UpdateFeaturesAsync(
            UnknownFeatureException.Resolve(available, featureIdsToDisable),
            UnknownFeatureException.Resolve(available, featureIdsToEnable),
            force: true);
    }
}
