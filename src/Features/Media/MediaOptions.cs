using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace OrchardCore.Media;

/// <summary>Contract: Orchard Core 3.0. The section <c>OrchardCore_Media</c> of the configuration.</summary>
public class MediaOptions
{
    public const string EncryptedCommandCacheKeyPrefix = "MediaCommands:";

    /// <summary>Widths and heights that may be asked for without a token.</summary>
    public int[] SupportedSizes { get; set; } = [];

    /// <summary>Days a browser keeps a file.</summary>
    public int MaxBrowserCacheDays { get; set; }

    /// <summary>Days a browser keeps a file that only some may see.</summary>
    public int MaxSecureFilesBrowserCacheDays { get; set; }

    /// <summary>Days a shared cache keeps a resized picture.</summary>
    public int MaxCacheDays { get; set; }

    /// <summary>How long a resized picture that nobody asks for stays; null: for good.</summary>
    public TimeSpan? ResizedCacheMaxStale { get; set; }

    /// <summary>How long a local copy of a remote file that nobody asks for stays; null: for good.</summary>
    public TimeSpan? RemoteCacheMaxStale { get; set; }

    /// <summary>The largest upload in bytes.</summary>
    public long MaxFileSize { get; set; }

    /// <summary>The largest piece of an upload in bytes.</summary>
    public int MaxUploadChunkSize { get; set; }

    /// <summary>How long pieces of unfinished uploads stay.</summary>
    public TimeSpan TemporaryFileLifetime { get; set; }

    /// <summary>The base of media URLs when a CDN serves them.</summary>
    public string CdnBaseUrl { get; set; } = string.Empty;

    /// <summary>Where media are served, <c>/media</c> by default.</summary>
    public PathString AssetsRequestPath { get; set; }

    /// <summary>The folder of media in the tenant's folder.</summary>
    public string AssetsPath { get; set; } = string.Empty;

    /// <summary>The folder of users' own media in the library.</summary>
    public string AssetsUsersFolder { get; set; } = string.Empty;

    /// <summary>Extensions that may be uploaded, with the dot.</summary>
    public HashSet<string> AllowedFileExtensions { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a signed query may ask for any size.</summary>
    public bool UseTokenizedQueryString { get; set; }

    public StaticFileOptions StaticFileOptions { get; set; } = new();
}
