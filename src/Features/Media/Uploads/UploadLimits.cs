using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Settings;
using Sapling.Media.Library;

namespace Sapling.Media.Uploads;

/// <summary>What may be uploaded: the site's settings within those of the host.</summary>
internal sealed class UploadLimits(ISiteService sites, IOptions<MediaOptions> options)
{
    private static readonly string[] _known = [".jpg", ".png", ".pdf", ".docx", ".xlsx", ".mp4", ".mp3"];

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

    /// <summary>Some that everybody knows, to say what to do: all of them are a page long.</summary>
    public static string Examples(IReadOnlyList<string> extensions)
        => string.Join(", ", _known.Where(known => extensions.Contains(known, StringComparer.OrdinalIgnoreCase)) is var common && common.Any() ? common : extensions.Take(_known.Length));

    public async Task<bool> DatedFoldersAsync() => (await sites.GetSettingsAsync<LibrarySettings>()).DatedFolders;
}
