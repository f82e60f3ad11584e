using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Settings;
using Sapling.Media.Library;

namespace Sapling.Media.Uploads;

/// <summary>What may be uploaded: the site's settings within those of the host.</summary>
internal sealed class UploadLimits(ISiteService sites, IOptions<MediaOptions> options)
{
    public async Task<long> MaxSizeAsync()
    {
        var settings = await sites.GetSettingsAsync<LibrarySettings>();
        var host = options.Value.MaxFileSize;
        return settings.MaxFileMegabytes > 0 ? Math.Min(host, settings.MaxFileMegabytes * 1024L * 1024) : host;
    }

    public async Task<IReadOnlyList<string>> ExtensionsAsync()
    {
        var settings = await sites.GetSettingsAsync<LibrarySettings>();
        var host = options.Value.AllowedFileExtensions;
        return settings.AllowedFileExtensions is { Length: > 0 } own
            ? own.Where(host.Contains).Order(StringComparer.Ordinal).ToList()
            : host.Order(StringComparer.Ordinal).ToList();
    }

    public async Task<bool> DatedFoldersAsync() => (await sites.GetSettingsAsync<LibrarySettings>()).DatedFolders;
}
