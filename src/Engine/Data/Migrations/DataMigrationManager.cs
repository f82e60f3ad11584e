using System.Reflection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data.Documents;
using OrchardCore.Data.Migration;
using OrchardCore.Data.Migration.Records;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using YesSql;
using YesSql.Sql;
using Record = OrchardCore.Data.Migration.Records.DataMigration;

namespace Sapling.Data.Migrations;

/// <summary>
/// Runs migrations in the order of their features. Each class has a transaction of its own, in which its new version is
/// recorded: it is either done or not done, and can be run again.
/// </summary>
internal sealed class DataMigrationManager(
    IEnumerable<IDataMigration> migrations,
    ISession session,
    IStore store,
    IDocumentStore documents,
    ITypeFeatureProvider typeFeatures,
    ShellSettings settings,
    ILogger<DataMigrationManager> logger) : IDataMigrationManager
{
    public async Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync()
    {
        var record = await RecordAsync();
        return migrations.Where(migration => NextStep(migration.GetType(), Version(record, migration)) is not null).Select(Feature).Distinct().ToArray();
    }

    public Task UpdateAllFeaturesAsync() => UpdateAsync(migrations);

    public Task UpdateAsync(params string[] features) => UpdateAsync(migrations.Where(migration => features.Contains(Feature(migration), StringComparer.Ordinal)));

    public async Task Uninstall(string feature)
    {
        foreach (var migration in migrations.Where(migration => Feature(migration) == feature).Reverse())
        {
            var record = await RecordAsync();
            var entry = Entry(record, migration);

            if (entry is null)
            {
                continue;
            }

            if (MigrationMethods.Uninstall(migration.GetType()) is { } method)
            {
                await StepAsync(migration, method);
            }

            record.DataMigrations.Remove(entry);
            await session.SaveAsync(record);
            await documents.CommitAsync();
        }
    }

    private async Task UpdateAsync(IEnumerable<IDataMigration> selected)
    {
        foreach (var migration in selected)
        {
            var record = await RecordAsync();
            var version = Version(record, migration);

            if (NextStep(migration.GetType(), version) is null)
            {
                continue;
            }

            while (NextStep(migration.GetType(), version) is { } method)
            {
                var reached = await StepAsync(migration, method)
                    ?? throw new InvalidOperationException($"The migration step {Name(migration)}.{method.Name} must return the version it reaches.");

                if (reached <= version)
                {
                    throw new InvalidOperationException($"The migration step {Name(migration)}.{method.Name} goes from version {version} to {reached}; it would run for ever. Return a higher one.");
                }

                version = reached;
            }

            await DoAsync(migration, "commit", () => CommitAsync(record, migration, version));
            logger.LogInformation("Tenant {Tenant}: {Migration} is at version {Version}.", settings.Name, Name(migration), version);
        }
    }

    private async Task<int?> CommitAsync(DataMigrationRecord record, IDataMigration migration, int? version)
    {
        var entry = Entry(record, migration);

        if (entry is null)
        {
            record.DataMigrations.Add(entry = new Record { DataMigrationClass = Name(migration) });
        }

        entry.Version = version;
        await session.SaveAsync(record);
        await documents.CommitAsync();
        return version;
    }

    private Task<int?> StepAsync(IDataMigration migration, MethodInfo method) => DoAsync(migration, method.Name, async () =>
    {
        migration.SchemaBuilder = new SchemaBuilder(store.Configuration, await session.BeginTransactionAsync());
        return await MigrationMethods.RunAsync(migration, method);
    });

    private async Task<int?> DoAsync(IDataMigration migration, string step, Func<Task<int?>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception)
        {
            await documents.CancelAsync();
            await session.ResetAsync();

            throw new DataMigrationException(
                $"Tenant '{settings.Name}': the migration {Name(migration)} failed in its step {step}: {exception.Message} " +
                "Its changes were undone. Correct the cause and start the tenant again: the step will be repeated.",
                exception);
        }
    }

    private async Task<DataMigrationRecord> RecordAsync() => await session.Query<DataMigrationRecord>().FirstOrDefaultAsync() ?? new DataMigrationRecord();

    private string Feature(IDataMigration migration) => typeFeatures.GetFeatureForDependency(migration.GetType()).Id;

    private static MethodInfo? NextStep(Type migration, int? version) => version is null
        ? MigrationMethods.Create(migration)
        : MigrationMethods.UpdateFrom(migration, version.Value);

    private static int? Version(DataMigrationRecord record, IDataMigration migration) => Entry(record, migration)?.Version;

    private static Record? Entry(DataMigrationRecord record, IDataMigration migration) => record.DataMigrations.Find(entry => entry.DataMigrationClass == Name(migration));

    private static string Name(IDataMigration migration) => migration.GetType().FullName!;
}
