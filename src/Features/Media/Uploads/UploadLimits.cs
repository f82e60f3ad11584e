using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Settings;
using Sapling.Media.Library;
using Sapling.Media.Storage;

namespace Sapling.Media.Uploads;

/// <summary>What may be uploaded: the site's settings within those of the host.</summary>
internal sealed class UploadLimits(ISiteService sites, IMediaNameNormalizerService names, IOptions<MediaOptions> options, IStringLocalizer<UploadLimits> S)
{
    private static readonly string[] _known = [".jpg", ".png", ".pdf", ".docx", ".xlsx", ".mp4", ".mp3"];

    /// <summary>Why a file of the name and size is refused, in words for the user; null when it is not.</summary>
    public async Task<string?> RefusalAsync(string name, long size)
    {
        var extension = Path.GetExtension(name);
        var allowed = await ExtensionsAsync();
        if (!allowed.Contains(extension, StringComparer.OrdinalIgnoreCase))
        {
            return extension.Length == 0
                ? S["The file '{0}' has no extension, so its type is unknown. Give its name one, e.g. .jpg, and upload it again.", name]
                : S["Files of type {0} may not be uploaded. Save it as another type and upload it again, e.g. {1}.", extension, Examples(allowed)];
        }

        if (size == 0)
        {
            return S["The file '{0}' is empty. Look whether it opens on your device, and upload it again.", name];
        }

        var most = await MaxSizeAsync();
        if (size > most)
        {
            return S["The file '{0}' is {1}, more than the {2} that are allowed. Make the picture smaller or split the document.", name, FileSizeText.Of(size), FileSizeText.Of(most)];
        }

        return StorePath.TryNormalize(FreeNames.Fit(names.NormalizeFileName(name)), out _, out _) ? null : (string?)S["'{0}' is not a name that a file may have. Rename it and upload it again.", name];
    }

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

    /// <summary>Some that everybody knows, to say what to do: all of them are a page long.</summary>
    public static string Examples(IReadOnlyList<string> extensions)
        => string.Join(", ", _known.Where(known => extensions.Contains(known, StringComparer.OrdinalIgnoreCase)) is var common && common.Any() ? common : extensions.Take(_known.Length));
}
