using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace Agency.Theme;

/// <summary>
/// Switches on, once, what came to the recipes after a site was set up by them. Sites of today have it already, and what an
/// administrator switches off afterwards stays off.
/// </summary>
internal sealed class Migrations(IShellFeaturesManager features) : DataMigration
{
    private static readonly string[] _added = ["Agency.Recipes", "Agency.Profile", "OrchardCore.Security"];

    public async Task<int> CreateAsync()
    {
        if ((await MissingAsync(features)).Length > 0)
        {
            // Features are not changed while the tenant starts.
            ShellScope.AddDeferredTask(async scope =>
            {
                var manager = scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>();
                await manager.EnableFeaturesAsync(await MissingAsync(manager));
            });
        }

        return 1;
    }

    private static async Task<IFeatureInfo[]> MissingAsync(IShellFeaturesManager manager) =>
        [.. (await manager.GetDisabledFeaturesAsync()).Where(feature => _added.Contains(feature.Id))];
}
