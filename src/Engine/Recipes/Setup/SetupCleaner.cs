using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Removing;

namespace Sapling.Recipes.Setup;

/// <summary>Removes what a setup that failed has stored: the tenant's new files, and its tables where the database is a shared one.</summary>
internal sealed class SetupCleaner(IOptions<ShellOptions> options, IServiceProvider services, ILogger<SetupCleaner> logger)
{
    /// <returns>The tenant's files that exist before the setup, such as its configuration, and are to stay.</returns>
    public IReadOnlySet<string> Remember(ShellSettings settings)
        => Directory.Exists(Folder(settings))
            ? Directory.EnumerateFiles(Folder(settings), "*", SearchOption.AllDirectories).ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>();

    public async Task CleanAsync(ShellSettings settings, IReadOnlySet<string> stays)
    {
        await CleanTablesAsync(settings);

        // A pooled connection would keep the deleted file alive and be handed to the next setup.
        SqliteConnection.ClearAllPools();
        var folder = Folder(settings);
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToArray())
        {
            if (!stays.Contains(file))
            {
                File.Delete(file);
            }
        }

        foreach (var directory in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).OrderByDescending(path => path.Length).Append(folder))
        {
            if (!Directory.EnumerateFileSystemEntries(directory).Any())
            {
                Directory.Delete(directory);
            }
        }
    }

    private async Task CleanTablesAsync(ShellSettings settings)
    {
        if (settings["DatabaseProvider"] is null or "" or "Sqlite" || services.GetService<IShellRemovalManager>() is not { } removal)
        {
            return;
        }

        var context = await removal.RemoveAsync(new ShellSettings(settings).AsUninitialized(), localResourcesOnly: true);
        if (!context.Success)
        {
            logger.LogError(context.Error, "The tables of tenant '{Tenant}' could not be removed: {Reason}", settings.Name, context.ErrorMessage);
        }
    }

    private string Folder(ShellSettings settings)
        => Path.Combine(options.Value.ShellsApplicationDataPath, options.Value.ShellsContainerName, settings.Name);
}
