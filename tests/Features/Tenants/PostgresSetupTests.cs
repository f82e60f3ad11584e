using Npgsql;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Features.Tests.Tenants;

/// <summary>Setup on PostgreSQL, on the server named in <c>ORCHARD_TEST_POSTGRES</c>.</summary>
public class PostgresSetupTests
{
    private const string Features = """{ "name": "Feature", "enable": ["OrchardCore.Users"] }""";

    [PostgresFact]
    public async Task A_failed_setup_drops_its_tables_and_a_second_site_on_the_same_tables_is_refused()
    {
        var prefix = "s" + Guid.NewGuid().ToString("N")[..8];
        await using var host = new SiteHost().WithRecipe("tiny", Features).WithRecipe("bad", $$"""{{Features}}, { "name": "Nope" }""");
        try
        {
            await host.StartAsync(Tenant("Bad", "bad", prefix));
            Assert.True(host.Shells.TryGetSettings("Bad", out var settings) && settings.IsUninitialized());
            Assert.Empty(await TablesAsync(prefix));
            await host.StopAsync();

            await host.StartAsync(Tenant("First", "tiny", prefix), Tenant("Second", "tiny", prefix));
            Assert.True(host.Shells.TryGetSettings("First", out settings) && settings.IsRunning());
            Assert.True(host.Shells.TryGetSettings("Second", out settings) && settings.IsUninitialized());
            Assert.Contains("already holds a site", host.Console.ToString());
            Assert.Contains(prefix + "_Document", await TablesAsync(prefix));
            await host.StopAsync();
        }
        finally
        {
            foreach (var table in await TablesAsync(prefix))
            {
                await QueryAsync($"DROP TABLE \"{table}\" CASCADE");
            }
        }
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named_and_nothing_is_stored()
    {
        await using var host = new SiteHost().WithRecipe("tiny", Features);
        await host.StartAsync(new { ShellName = "A", RecipeName = "tiny", RequestUrlPrefix = "a", DatabaseProvider = "Postgres", DatabaseConnectionString = "Host=127.0.0.1;Port=1;Username=x" });

        Assert.Contains("The database cannot be reached", host.Console.ToString());
        Assert.True(host.Shells.TryGetSettings("A", out var settings) && settings.IsUninitialized());
    }

    private static object Tenant(string name, string recipe, string prefix) => new
    {
        ShellName = name,
        SiteName = name,
        RecipeName = recipe,
        RequestUrlPrefix = name.ToLowerInvariant(),
        AdminPassword = SiteHost.Password,
        DatabaseProvider = "Postgres",
        DatabaseConnectionString = PostgresFactAttribute.ConnectionString,
        DatabaseTablePrefix = prefix,
    };

    private static Task<List<string>> TablesAsync(string prefix)
        => QueryAsync($"SELECT table_name FROM information_schema.tables WHERE starts_with(table_name, '{prefix}_')");

    private static async Task<List<string>> QueryAsync(string sql)
    {
        var rows = new List<string>();
        await using var source = NpgsqlDataSource.Create(PostgresFactAttribute.ConnectionString!);
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
