using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Data.Migration.Records;
using OrchardSite.Engine.Tests.Data.Tenants;
using Sapling.Data.Migrations;
using YesSql;

namespace OrchardSite.Engine.Tests.Data.Migrations;

/// <summary>A class of migrations is done or not done; nothing of it is left when it fails.</summary>
public sealed class DataMigrationManagerTests
{
    [Fact]
    public async Task StepThatFails_LeavesNeitherTablesNorDocumentsOfTheStepsBefore()
    {
        await using var tenant = new TenantFixture(services => services.AddDataMigration<Failing>());
        await Assert.ThrowsAsync<DataMigrationException>(() => tenant.ScopeAsync(_ => Task.CompletedTask));

        tenant.Restart();

        Assert.Equal(0, await tenant.ReadAsync(services => services.GetRequiredService<ISession>().Query<Note>().CountAsync()));
        Assert.Null(await tenant.ReadAsync(services => services.GetRequiredService<ISession>().Query<DataMigrationRecord>().FirstOrDefaultAsync()));
        Assert.Equal(0L, await ScalarAsync(tenant, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Half'"));
    }

    /// <summary>What only shows when documents are written (an index table that is missing) names the migration too.</summary>
    [Fact]
    public async Task MigrationWhoseDocumentsCannotBeSaved_IsNamed()
    {
        await using var tenant = new TenantFixture(services => services.AddDataMigration<Unsavable>().AddIndexProvider<NoteIndexes>());

        var error = await Assert.ThrowsAsync<DataMigrationException>(() => tenant.ScopeAsync(_ => Task.CompletedTask));

        Assert.Contains(nameof(Unsavable), error.Message);
        tenant.Restart();
        Assert.Equal(0, await tenant.ReadAsync(services => services.GetRequiredService<ISession>().Query<Note>().CountAsync()));
    }

    [Theory]
    [InlineData(typeof(Backwards), "goes from version 2 to 1")]
    [InlineData(typeof(Same), "goes from version 1 to 1")]
    [InlineData(typeof(Mute), "must return the version")]
    [InlineData(typeof(Wordy), "must return int or Task<int>")]
    public async Task StepWithoutAHigherVersion_IsRefused_AndTheTenantDoesNotStart(Type migration, string told)
    {
        await using var tenant = new TenantFixture(services => services.AddScoped(typeof(IDataMigration), migration));

        var error = await Assert.ThrowsAnyAsync<Exception>(() => tenant.ScopeAsync(_ => Task.CompletedTask).WaitAsync(TimeSpan.FromSeconds(30)));

        Assert.Contains(told, error.Message);
    }

    /// <summary>A new site begins with Create, which may say that it needs none of the updates.</summary>
    [Fact]
    public async Task Create_MaySkipUpdates()
    {
        await using var tenant = new TenantFixture(services => services.AddDataMigration<Skipping>());

        await tenant.ScopeAsync(_ => Task.CompletedTask);

        Assert.Equal(5, await VersionAsync(tenant, typeof(Skipping)));
    }

    [Fact]
    public async Task UpdatesOfANewVersion_RunFromWhereTheTenantIs()
    {
        await using var tenant = new TenantFixture();
        await tenant.ScopeAsync(services => services.GetRequiredService<ISession>().SaveAsync(new DataMigrationRecord
        {
            DataMigrations = [new OrchardCore.Data.Migration.Records.DataMigration { DataMigrationClass = typeof(Skipping).FullName!, Version = 3 }],
        }));

        tenant.Restart(services => services.AddDataMigration<Skipping>());
        await tenant.ScopeAsync(_ => Task.CompletedTask);

        Assert.Equal(4, await VersionAsync(tenant, typeof(Skipping)));
    }

    [Fact]
    public async Task ClassThatIsGone_KeepsItsVersion()
    {
        await using var tenant = new TenantFixture(services => services.AddDataMigration<Skipping>());
        await tenant.ScopeAsync(_ => Task.CompletedTask);

        tenant.Restart();
        await tenant.ScopeAsync(_ => Task.CompletedTask);

        Assert.Equal(5, await VersionAsync(tenant, typeof(Skipping)));
    }

    [Fact]
    public async Task FeaturesThatNeedUpdates_AreThoseWithStepsLeft()
    {
        await using var tenant = new TenantFixture(services => services.AddDataMigration<Skipping>());

        Assert.Empty(await tenant.ReadAsync(services => services.GetRequiredService<IDataMigrationManager>().GetFeaturesThatNeedUpdateAsync()));
    }

    private static async Task<int?> VersionAsync(TenantFixture tenant, Type migration) =>
        (await tenant.ReadAsync(services => services.GetRequiredService<ISession>().Query<DataMigrationRecord>().FirstOrDefaultAsync()))!
            .DataMigrations.Single(entry => entry.DataMigrationClass == migration.FullName).Version;

    private static Task<object?> ScalarAsync(TenantFixture tenant, string sql) => tenant.ReadAsync(async services =>
    {
        await using var connection = services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    });

    public sealed class Note
    {
        public long Id { get; set; }
    }

    public sealed class NoteIndex : YesSql.Indexes.MapIndex
    {
        public string Text { get; set; } = "";
    }

    public sealed class NoteIndexes : YesSql.Indexes.IndexProvider<Note>
    {
        public override void Describe(YesSql.Indexes.DescribeContext<Note> context) => context.For<NoteIndex>().Map(_ => new NoteIndex());
    }

    public sealed class Failing(ISession session) : OrchardCore.Data.Migration.DataMigration
    {
        public async Task<int> CreateAsync()
        {
            await SchemaBuilder.CreateTableAsync("Half", table => table.Column<int>("Views"));
            await session.SaveAsync(new Note());
            await session.FlushAsync();
            return 1;
        }

        public static int UpdateFrom1() => throw new InvalidOperationException("mất điện");
    }

    public sealed class Unsavable(ISession session) : OrchardCore.Data.Migration.DataMigration
    {
        public async Task<int> CreateAsync()
        {
            await session.SaveAsync(new Note());
            return 1;
        }
    }

    public sealed class Backwards : OrchardCore.Data.Migration.DataMigration
    {
        public static int Create() => 2;

        public static int UpdateFrom2() => 1;

        public static int UpdateFrom1() => 2;
    }

    public sealed class Same : OrchardCore.Data.Migration.DataMigration
    {
        public static int Create() => 1;

        public static int UpdateFrom1() => 1;
    }

    public sealed class Mute : OrchardCore.Data.Migration.DataMigration
    {
        public static Task CreateAsync() => Task.CompletedTask;
    }

    public sealed class Wordy : OrchardCore.Data.Migration.DataMigration
    {
        public static string Create() => "1";
    }

    public sealed class Skipping : OrchardCore.Data.Migration.DataMigration
    {
        public static int Create() => 5;

        public static int UpdateFrom3() => 4;
    }
}
