using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;
using Sapling.Data.Stores;
using YesSql;
using YesSql.Indexes;
using YesSql.Provider.PostgreSql;
using YesSql.Provider.Sqlite;

namespace Sapling.Data.Tenants;

/// <summary>Opens a tenant's store as its settings say.</summary>
internal static class TenantStore
{
    public static IStore Open(ShellSettings settings, ShellOptions shells, IEnumerable<IIndexProvider> providers, StoreCollectionOptions collections, DataVersion version, ILogger logger)
    {
        var configuration = new Configuration { Logger = logger };
        var prefix = settings["TablePrefix"]?.Trim();

        if (!string.IsNullOrEmpty(prefix))
        {
            configuration.TablePrefix = prefix + "_";
        }

        switch (settings["DatabaseProvider"])
        {
            case DatabaseProviderValue.Sqlite:
                configuration.UseSqLite($"Data Source={SqliteFile(settings, shells)}");
                break;

            case DatabaseProviderValue.Postgres when !string.IsNullOrWhiteSpace(settings["ConnectionString"]):
                configuration.UsePostgreSql(settings["ConnectionString"]!, settings["Schema"]);
                break;

            case DatabaseProviderValue.Postgres:
                throw new InvalidOperationException($"The tenant '{settings.Name}' has no ConnectionString for PostgreSQL. Set it in the tenant's settings.");

            case null or "":
                throw new InvalidOperationException($"The tenant '{settings.Name}' has no database yet (state {settings.State}). Set it up first.");

            case var other:
                throw new NotSupportedException($"The tenant '{settings.Name}' asks for the database provider '{other}'. Use Sqlite or Postgres.");
        }

        return new DocumentStorage(configuration, collections.Collections) { Version = version }.RegisterIndexes(providers);
    }

    public static string SqliteFile(ShellSettings settings, ShellOptions shells)
    {
        var folder = Path.Combine(shells.ShellsApplicationDataPath, shells.ShellsContainerName, settings.Name);
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, settings["DatabaseName"] is { Length: > 0 } name ? name : "OrchardCore.db");
    }
}
