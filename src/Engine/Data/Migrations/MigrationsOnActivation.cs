using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Sapling.Data.Migrations;

/// <summary>
/// Brings the tables of all enabled features up to date before the tenant answers anything. Enabling a feature starts the
/// tenant anew, so its migrations run here too.
/// </summary>
internal sealed class MigrationsOnActivation(ShellSettings settings, IServiceProvider services) : ModularTenantEvents
{
    public override Task ActivatingAsync() => settings.IsUninitialized()
        ? Task.CompletedTask
        : ((IDataMigrationManager)services.GetService(typeof(IDataMigrationManager))!).UpdateAllFeaturesAsync();
}
