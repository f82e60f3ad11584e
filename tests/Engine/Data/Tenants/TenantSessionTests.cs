using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Tests.Data.Contract;
using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Engine.Tests.Data.Tenants;

public sealed class TenantSessionTests
{
    [Fact]
    public async Task Scope_EndingWell_SavesItsSession()
    {
        await using var tenant = new TenantFixture();

        await tenant.ScopeAsync(services => services.GetRequiredService<ISession>().SaveAsync(new Page { Text = "một" }));

        Assert.Equal(1, await tenant.ReadAsync(services => services.GetRequiredService<ISession>().Query<Page>().CountAsync()));
    }

    [Fact]
    public async Task Scope_Failing_DropsItsSession()
    {
        await using var tenant = new TenantFixture();

        await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.ScopeAsync(async services =>
        {
            await services.GetRequiredService<ISession>().SaveAsync(new Page { Text = "một" });
            throw new InvalidOperationException("lỗi");
        }));

        Assert.Equal(0, await tenant.ReadAsync(services => services.GetRequiredService<ISession>().Query<Page>().CountAsync()));
    }

    [Fact]
    public async Task AcknowledgedSave_IsInTheFilesThatAKilledProcessLeaves()
    {
        await using var tenant = new TenantFixture();
        await tenant.ScopeAsync(services => services.GetRequiredService<ISession>().SaveAsync(new Page { Text = "còn mãi" }));

        // What kill -9 leaves is the database and its log as they are now: nothing is closed or checkpointed.
        var copy = Directory.CreateTempSubdirectory("sapling-killed-").FullName;
        File.Copy(tenant.Database, Path.Combine(copy, "killed.db"));
        File.Copy(tenant.Database + "-wal", Path.Combine(copy, "killed.db-wal"));

        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(copy, "killed.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """SELECT "Content" FROM "Document" WHERE "Type" LIKE '%Page'""";
            Assert.Contains("còn mãi", (string?)await command.ExecuteScalarAsync(), StringComparison.Ordinal);
        }

        Directory.Delete(copy, recursive: true);
    }

    [Fact]
    public async Task Connections_AreDurableAndPatient()
    {
        await using var tenant = new TenantFixture();
        await using var connection = tenant.Services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
        await connection.OpenAsync();

        Assert.Equal("wal", await PragmaAsync("journal_mode"));
        Assert.Equal(2L, await PragmaAsync("synchronous"));
        Assert.Equal(30000L, await PragmaAsync("busy_timeout"));

        async Task<object?> PragmaAsync(string name)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA " + name;
            return await command.ExecuteScalarAsync();
        }
    }

    [Fact]
    public async Task ModuleConnections_WritingBesideSessions_AreNotLockedOut()
    {
        await using var tenant = new TenantFixture();
        await tenant.ScopeAsync(services => Task.CompletedTask);
        var accessor = tenant.Services.GetRequiredService<IDbConnectionAccessor>();
        await ExecuteAsync(accessor, "CREATE TABLE Hits (Total INTEGER); INSERT INTO Hits VALUES (0)");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                if (worker % 2 == 0)
                {
                    await ExecuteAsync(accessor, "UPDATE Hits SET Total = Total + 1");
                }
                else
                {
                    await tenant.ScopeAsync(services => services.GetRequiredService<ISession>().SaveAsync(new Page { Text = "x" }));
                }
            }
        })));

        Assert.Equal(40, await tenant.ReadAsync(services => services.GetRequiredService<ISession>().Query<Page>().CountAsync()));
        Assert.Equal(40L, await ExecuteAsync(accessor, "SELECT Total FROM Hits"));
    }

    [Fact]
    public async Task ScopedIndexProvider_IsMadeOnlyWhenTheScopeWrites()
    {
        PageIndexes.Made = 0;
        await using var tenant = new TenantFixture(services => services.AddScopedIndexProvider<PageIndexes>());

        await tenant.ScopeAsync(services => services.GetRequiredService<ISession>().Query<Page>().CountAsync());
        Assert.Equal(0, PageIndexes.Made);

        await tenant.ScopeAsync(services => services.GetRequiredService<ISession>().SaveAsync(new Page { Text = "x" }));
        Assert.Equal(1, PageIndexes.Made);
    }

    [Theory]
    [InlineData("MySql", "Use Sqlite or Postgres")]
    [InlineData("Postgres", "ConnectionString")]
    [InlineData("", "Set it up first")]
    public async Task Database_ThatSettingsDoNotDescribe_SaysWhatIsMissing(string provider, string expected)
    {
        await using var tenant = new TenantFixture();
        tenant.Services.GetRequiredService<ShellSettings>()["DatabaseProvider"] = provider;

        var exception = Assert.ThrowsAny<Exception>(() => tenant.Services.GetRequiredService<IStore>());

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    private static async Task<object?> ExecuteAsync(IDbConnectionAccessor accessor, string sql)
    {
        await using var connection = accessor.CreateConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    private sealed class PageIndexes : IndexProvider<Page>, IScopedIndexProvider
    {
        public static int Made;

        public PageIndexes() => Made++;

        public override void Describe(DescribeContext<Page> context) => context.For<TagIndex>().When(_ => false).Map(_ => new TagIndex());
    }
}
