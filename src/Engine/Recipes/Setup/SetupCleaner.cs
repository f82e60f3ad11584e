using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;
using OrchardCore.Environment.Shell;

namespace Sapling.Recipes.Setup;

/// <summary>Removes what a setup that failed or was interrupted has stored: the tenant's new files and its new tables.</summary>
internal sealed class SetupCleaner(IOptions<ShellOptions> options)
{
    private const string Configuration = "appsettings.json";
    private const string Features = "features.json";

    /// <summary>True when an uninitialised tenant has features: its setup began and did not end.</summary>
    public bool WasInterrupted(ShellSettings settings) => File.Exists(Path.Combine(Folder(settings), Features));

    /// <returns>What exists before the setup and is to stay.</returns>
    public async Task<Stock> RememberAsync(ShellSettings settings, CancellationToken cancellationToken)
        => new(Files(settings).ToHashSet(StringComparer.Ordinal), (await TablesAsync(settings, cancellationToken)).ToHashSet(StringComparer.Ordinal));

    /// <returns>What stays when an interrupted setup is cleared away: the configuration.</returns>
    public Stock OnlyConfiguration(ShellSettings settings)
        => new(new HashSet<string> { Path.Combine(Folder(settings), Configuration) }, null);

    public async Task CleanAsync(ShellSettings settings, Stock stays)
    {
        // The request that failed may be gone; its traces still have to go.
        await DropTablesAsync(settings, stays, CancellationToken.None);

        // A pooled connection would keep the deleted file alive and be handed to the next setup.
        SqliteConnection.ClearAllPools();
        foreach (var file in Files(settings).Where(file => !stays.Files.Contains(file)))
        {
            File.Delete(file);
        }

        var folder = Folder(settings);
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var directory in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).OrderByDescending(path => path.Length).Append(folder).ToArray())
        {
            if (!Directory.EnumerateFileSystemEntries(directory).Any())
            {
                Directory.Delete(directory);
            }
        }
    }

    private static async Task DropTablesAsync(ShellSettings settings, Stock stays, CancellationToken cancellationToken)
    {
        // Without knowing what was there before, tables that lack the tenant's prefix could be anybody's.
        if (stays.Tables is null && string.IsNullOrEmpty(settings["TablePrefix"]))
        {
            return;
        }

        var tables = (await TablesAsync(settings, cancellationToken)).Where(table => stays.Tables?.Contains(table) != true).ToArray();
        if (tables.Length == 0)
        {
            return;
        }

        await using var connection = new NpgsqlConnection(settings["ConnectionString"]);
        await connection.OpenAsync(cancellationToken);
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"DROP TABLE IF EXISTS {Quote(SchemaOf(settings))}.{Quote(table)} CASCADE";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static async Task<List<string>> TablesAsync(ShellSettings settings, CancellationToken cancellationToken)
    {
        var tables = new List<string>();
        if (settings["DatabaseProvider"] != "Postgres" || string.IsNullOrEmpty(settings["ConnectionString"]))
        {
            return tables;
        }

        await using var connection = new NpgsqlConnection(settings["ConnectionString"]);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT table_name FROM information_schema.tables WHERE table_schema = @schema AND table_type = 'BASE TABLE' AND starts_with(table_name, @prefix)";
        command.Parameters.AddWithValue("schema", SchemaOf(settings));
        command.Parameters.AddWithValue("prefix", PrefixOf(settings));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    private static string SchemaOf(ShellSettings settings) => settings["Schema"] is { Length: > 0 } schema ? schema : "public";

    private static string PrefixOf(ShellSettings settings) => settings["TablePrefix"] is { Length: > 0 } prefix ? prefix + "_" : "";

    private static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private string[] Files(ShellSettings settings)
        => Directory.Exists(Folder(settings)) ? Directory.GetFiles(Folder(settings), "*", SearchOption.AllDirectories) : [];

    private string Folder(ShellSettings settings)
        => Path.Combine(options.Value.ShellsApplicationDataPath, options.Value.ShellsContainerName, settings.Name);

    /// <param name="Files">Paths.</param>
    /// <param name="Tables">Names; null when it is not known what was there.</param>
    internal sealed record Stock(IReadOnlySet<string> Files, IReadOnlySet<string>? Tables)
    {
        public bool HoldsASite(ShellSettings settings) => Tables?.Contains(PrefixOf(settings) + "Document") == true;
    }
}
