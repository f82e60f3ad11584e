using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Media.Processing;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Entities;

namespace Sapling.Media.Images;

/// <summary>Reads the key of image queries when the tenant starts, and makes it when there is none.</summary>
internal sealed class MediaTokenKeyLoader(MediaTokenKey key, ISiteService sites, ShellSettings shell, ILogger<MediaTokenKeyLoader> logger) : ModularTenantEvents
{
    private const int KeyLength = 32;

    public override async Task ActivatedAsync()
    {
        if (shell.State != TenantState.Running)
        {
            return;
        }

        var stored = (await sites.GetSiteSettingsAsync()).GetOrCreate<MediaTokenSettings>();
        if (stored.HashKey is not { Length: >= KeyLength })
        {
            stored = new MediaTokenSettings { HashKey = RandomNumberGenerator.GetBytes(KeyLength) };
            var site = await sites.LoadSiteSettingsAsync();
            site.Put(stored);
            await sites.UpdateSiteSettingsAsync(site);
            logger.LogInformation("A new key for image queries was made for the tenant {Tenant}.", shell.Name);
        }

        key.Value = stored.HashKey;
    }
}
