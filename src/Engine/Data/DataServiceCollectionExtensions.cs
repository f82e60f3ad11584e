using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Data.Migration;
using OrchardCore.Documents;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Settings;
using Sapling.Data.Documents;
using Sapling.Data.Migrations;
using Sapling.Data.Settings;
using Sapling.Data.Stores;
using Sapling.Data.Tenants;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data;

public static class DataServiceCollectionExtensions
{
    // Before the services of features, whose tenant events expect migrated tables.
    private const int BeforeFeatures = -200;

    /// <summary>Gives each tenant its database, documents, migrations and site settings.</summary>
    public static OrchardCoreBuilder AddData(this OrchardCoreBuilder builder) => builder.ConfigureServices(services =>
    {
        services.TryAddSingleton<DataVersion>();
        services.TryAddSingleton(provider => TenantStore.Open(
            provider.GetRequiredService<ShellSettings>(),
            provider.GetRequiredService<IOptions<ShellOptions>>().Value,
            provider.GetServices<IIndexProvider>(),
            provider.GetRequiredService<IOptions<StoreCollectionOptions>>().Value,
            provider.GetRequiredService<DataVersion>(),
            provider.GetRequiredService<ILoggerFactory>().CreateLogger("YesSql")));
        services.TryAddScoped(TenantSession.Open);
        services.TryAddSingleton<IDbConnectionAccessor, DbConnectionAccessor>();
        services.AddSingleton(new DatabaseProvider { Name = "SQLite", Value = DatabaseProviderValue.Sqlite, IsDefault = true });
        services.AddSingleton(new DatabaseProvider
        {
            Name = "PostgreSQL",
            Value = DatabaseProviderValue.Postgres,
            HasConnectionString = true,
            HasTablePrefix = true,
            SampleConnectionString = "Server=localhost;Port=5432;Database=orchard;User Id=username;Password=password",
        });

        services.TryAddScoped<IDocumentStore, DocumentStore>();
        services.TryAddSingleton(typeof(IDocumentManager<>), typeof(DocumentManager<>));
        services.TryAddSingleton(typeof(IDocumentManager<,>), typeof(DocumentManager<,>));
        services.TryAddSingleton(typeof(IVolatileDocumentManager<>), typeof(VolatileDocumentManager<>));
        services.TryAddSingleton(typeof(IDocumentEntityManager<>), typeof(DocumentEntityManager<>));

        services.TryAddScoped<IDataMigrationManager, DataMigrationManager>();
        services.AddScoped<IModularTenantEvents, MigrationsOnActivation>();

        services.AddIdGeneration();
        services.TryAddSingleton<ISiteService, SiteService>();
        services.AddSingleton<ITimeZoneSelector, SiteTimeZoneSelector>();
    }, BeforeFeatures);
}
