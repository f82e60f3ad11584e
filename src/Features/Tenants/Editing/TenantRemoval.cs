using System.Globalization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using Sapling.Tenancy.Shells;

namespace Sapling.Tenants.Editing;

/// <summary>Takes a site off the host. What people wrote is put aside, not destroyed: somebody may have meant another one.</summary>
internal sealed class TenantRemoval(IShellHost shells, IOptions<ShellOptions> options, IClock clock)
{
    /// <returns>Where the site's files are now, below the folder of the application's data; null when it had none.</returns>
    public async Task<string?> RemoveAsync(ShellSettings settings)
    {
        var folder = options.Value.TenantFolder(settings.Name);
        await shells.RemoveShellSettingsAsync(settings);
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var aside = Path.Combine("Removed", settings.Name + clock.UtcNow.ToString("-yyyyMMdd-HHmmss", CultureInfo.InvariantCulture));
        Directory.CreateDirectory(Path.Combine(options.Value.ShellsApplicationDataPath, "Removed"));
        Directory.Move(folder, Path.Combine(options.Value.ShellsApplicationDataPath, aside));
        return aside;
    }
}
