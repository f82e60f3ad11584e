using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Data.Migration.Records;
using Sapling.Data.Migrations;
using YesSql;
using DataMigration = OrchardCore.Data.Migration.DataMigration;

namespace OrchardSite.Engine.Tests.Data.Tenants;

public sealed class MigrationTests
{
    [Fact]
    public async Task Activation_RunsEachStepOnceAndRecordsTheVersion()
    {
        var log = new Log();
        await using var tenant = new TenantFixture(services => services.AddSingleton(log).AddDataMigration<Visits>());

        await tenant.ScopeAsync(_ => Task.CompletedTask);
        tenant.Restart(services => services.AddSingleton(log).AddDataMigration<Visits>());
        var record = await tenant.ReadAsync(services => services.GetRequiredService<ISession>().Query<DataMigrationRecord>().FirstOrDefaultAsync());

        Assert.Equal(["Create", "UpdateFrom1", "UpdateFrom2"], log.Steps);
        Assert.Equal(3, record!.DataMigrations.Single(entry => entry.DataMigrationClass == typeof(Visits).FullName).Version);
    }

    [Fact]
    public async Task Step_ThatFails_NamesClassStepAndCause_IsUndone_AndRunsAgain()
    {
        var log = new Log { Fails = true };
        await using var tenant = new TenantFixture(services => services.AddSingleton(log).AddDataMigration<Visits>());

        var exception = await Assert.ThrowsAsync<DataMigrationException>(() => tenant.ScopeAsync(_ => Task.CompletedTask));

        Assert.Contains(typeof(Visits).FullName!, exception.Message, StringComparison.Ordinal);
        Assert.Contains("UpdateFrom1Async", exception.Message, StringComparison.Ordinal);
        Assert.Contains("đứt mạng", exception.Message, StringComparison.Ordinal);

        log.Fails = false;
        log.Steps.Clear();
        tenant.Restart(services => services.AddSingleton(log).AddDataMigration<Visits>());
        await tenant.ScopeAsync(_ => Task.CompletedTask);

        // The table of Create is gone with the failed transaction, so Create must run again too.
        Assert.Equal(["Create", "UpdateFrom1", "UpdateFrom2"], log.Steps);
    }

    [Fact]
    public async Task Step_Failing_LeavesEarlierMigrationsDone()
    {
        var log = new Log { Fails = true };
        await using var tenant = new TenantFixture(services => services.AddSingleton(log).AddDataMigration<First>().AddDataMigration<Visits>());
        await Assert.ThrowsAsync<DataMigrationException>(() => tenant.ScopeAsync(_ => Task.CompletedTask));

        log.Fails = false;
        log.Steps.Clear();
        tenant.Restart(services => services.AddSingleton(log).AddDataMigration<First>().AddDataMigration<Visits>());
        await tenant.ScopeAsync(_ => Task.CompletedTask);

        Assert.DoesNotContain("First", log.Steps);
    }

    [Fact]
    public async Task Step_ReturningItsOwnVersion_IsRefused()
    {
        await using var tenant = new TenantFixture(services => services.AddDataMigration<Endless>());

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.ScopeAsync(_ => Task.CompletedTask));

        Assert.Contains("for ever", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uninstall_RunsTheMethodAndForgetsTheVersion()
    {
        var log = new Log();
        await using var tenant = new TenantFixture(services => services.AddSingleton(log).AddDataMigration<Visits>());

        await tenant.ScopeAsync(services => services.GetRequiredService<IDataMigrationManager>().Uninstall("Test"));

        Assert.Equal("Uninstall", log.Steps[^1]);
        Assert.Equal(["Test"], await tenant.ReadAsync(services => services.GetRequiredService<IDataMigrationManager>().GetFeaturesThatNeedUpdateAsync()));
    }

    public sealed class Log
    {
        public List<string> Steps { get; } = [];

        public bool Fails { get; set; }
    }

    public sealed class First(Log log) : DataMigration
    {
        public int Create()
        {
            log.Steps.Add("First");
            return 1;
        }
    }

    public sealed class Visits(Log log) : DataMigration
    {
        public async Task<int> CreateAsync()
        {
            log.Steps.Add("Create");
            await SchemaBuilder.CreateTableAsync("Visits", table => table.Column<int>("Views"));
            return 1;
        }

        public async Task<int> UpdateFrom1Async()
        {
            log.Steps.Add("UpdateFrom1");
            await SchemaBuilder.AlterTableAsync("Visits", table => table.AddColumn<string>("Path"));
            return log.Fails ? throw new InvalidOperationException("đứt mạng") : 2;
        }

        public int UpdateFrom2()
        {
            log.Steps.Add("UpdateFrom2");
            return 3;
        }

        public async Task UninstallAsync()
        {
            log.Steps.Add("Uninstall");
            await SchemaBuilder.DropTableAsync("Visits");
        }
    }

    public sealed class Endless : DataMigration
    {
        public static int Create() => 1;

        public static int UpdateFrom1() => 1;
    }
}
