using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;
using OrchardCore;
using OrchardCore.Environment.Shell;
using Sapling.Tenancy.Shells;

namespace Sapling.Recipes.Setup;

/// <summary>
/// Removes what a setup that failed or was interrupted has stored: the tenant's new files and its new tables. A file marks the folder of
/// a tenant whose setup is under way: what is found without the mark is a site, which nothing here may touch.
/// </summary>
internal sealed class SetupCleaner(IOptions<ShellOptions> options)
{
    private const string Mark = "setup-is-under-way";

    /// <summary>True when a setup of the tenant began and did not end.</summary>
    public bool WasInterrupted(ShellSettings settings) => File.Exists(PathOf(settings, Mark));

    /// <summary>True when the tenant's folder holds features or a database, whatever the tenant's state is said to be.</summary>
    public bool HoldsASite(ShellSettings settings)
        => File.Exists(PathOf(settings, "features.json")) || (Directory.Exists(Folder(settings)) && Directory.EnumerateFiles(Folder(settings), "*.db").Any());

    public void Begin(ShellSettings settings)
    {
        Directory.CreateDirectory(Folder(settings));
        File.WriteAllText(PathOf(settings, Mark), "");
    }

    /// <summary>From now on what the folder holds is a site.</summary>
    public void End(ShellSettings settings) => File.Delete(PathOf(settings, Mark));

    /// <returns>What exists before the setup and is to stay.</returns>
    public async Task<Stock> RememberAsync(ShellSettings settings, CancellationToken cancellationToken)
        => new(Files(settings).ToHashSet(StringComparer.Ordinal), (await TablesAsync(settings, cancellationToken)).ToHashSet(StringComparer.Ordinal));

    /// <returns>What stays when an interrupted setup is cleared away: the configuration.</returns>
    public Stock OnlyConfiguration(ShellSettings settings)
        => new(new HashSet<string> { PathOf(settings, OrchardCoreConstants.Configuration.ApplicationSettingsFileName) }, null);

    public async Task CleanAsync(ShellSettings settings, Stock stays)
    {
        // The request that failed may be gone; its traces still have to go.
        await DropTablesAsync(settings, stays, CancellationToken.None);

        // A pooled connection would keep the deleted file alive and be handed to the next setup.
        SqliteConnection.ClearAllPools();
        var folder = Folder(settings);
        if (!Directory.Exists(folder))
        {
            return;
        }

        // The mark goes last: interrupted, this is begun anew.
        foreach (var file in Files(settings).Where(file => !stays.Files.Contains(file)).OrderBy(file => file == PathOf(settings, Mark)))
        {
            File.Delete(file);
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

    private string Folder(ShellSettings settings) => options.Value.TenantFolder(settings.Name);

    private string PathOf(ShellSettings settings, string file) => Path.Combine(Folder(settings), file);

    /// <param name="Files">Paths.</param>
    /// <param name="Tables">Names; null when it is not known what was there.</param>
    internal sealed record Stock(IReadOnlySet<string> Files, IReadOnlySet<string>? Tables)
    {
        public bool HoldsASite(ShellSettings settings) => Tables?.Contains(PrefixOf(settings) + "Document") == true;
    }
}
