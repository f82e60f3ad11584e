using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;

namespace OrchardCore.Media.Services;

/// <summary>Contract: Orchard Core 3.0. Reads the section <c>OrchardCore_Media</c>; a list given there replaces the default.</summary>
public sealed class MediaOptionsConfiguration : IConfigureOptions<MediaOptions>
{
    private static readonly int[] _sizes = [16, 32, 50, 100, 160, 240, 480, 600, 1024, 2048];

    private static readonly string[] _extensions =
    [
        ".jpg", ".jpeg", ".png", ".gif", ".ico", ".svg", ".webp",
        ".pdf", ".doc", ".docx", ".ppt", ".pptx", ".pps", ".ppsx", ".odt", ".xls", ".xlsx", ".psd",
        ".mp3", ".m4a", ".ogg", ".wav",
        ".mp4", ".m4v", ".mov", ".wmv", ".avi", ".mpg", ".ogv", ".3gp", ".webm",
    ];

    private readonly IShellConfiguration _configuration;

    public MediaOptionsConfiguration(IShellConfiguration shellConfiguration) => _configuration = shellConfiguration;

    public void Configure(MediaOptions options)
    {
        var section = _configuration.GetSection("OrchardCore_Media");
        options.SupportedSizes = section.GetSection("SupportedSizes").Get<int[]>()?.Order().ToArray() ?? _sizes;
        options.AllowedFileExtensions = new(section.GetSection("AllowedFileExtensions").Get<string[]>() ?? _extensions, StringComparer.OrdinalIgnoreCase);
        options.MaxBrowserCacheDays = section.GetValue("MaxBrowserCacheDays", 30);
        options.MaxSecureFilesBrowserCacheDays = section.GetValue("MaxSecureFilesBrowserCacheDays", 0);
        options.MaxCacheDays = section.GetValue("MaxCacheDays", 365);
        options.ResizedCacheMaxStale = section.GetValue<TimeSpan?>("ResizedCacheMaxStale");
        options.RemoteCacheMaxStale = section.GetValue<TimeSpan?>("RemoteCacheMaxStale");
        options.MaxFileSize = section.GetValue("MaxFileSize", 30_000_000L);
        options.MaxUploadChunkSize = section.GetValue("MaxUploadChunkSize", 104_857_600);
        options.TemporaryFileLifetime = section.GetValue("TemporaryFileLifetime", TimeSpan.FromHours(1));
        options.CdnBaseUrl = section.GetValue("CdnBaseUrl", string.Empty)!.TrimEnd('/');
        options.AssetsRequestPath = section.GetValue("AssetsRequestPath", "/media");
        options.AssetsPath = section.GetValue("AssetsPath", "Media")!;
        options.AssetsUsersFolder = section.GetValue("AssetsUsersFolder", "_Users")!;
        options.UseTokenizedQueryString = section.GetValue("UseTokenizedQueryString", true);
    }
}
