using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;

namespace Sapling.Media.Usage;

/// <summary>Tells URLs of the tenant's own files from others.</summary>
internal sealed class MediaUrls(ShellSettings settings, IOptions<MediaOptions> options)
{
    private readonly string _prefix = string.IsNullOrEmpty(settings.RequestUrlPrefix) ? string.Empty : "/" + settings.RequestUrlPrefix.Trim('/');

    /// <summary>Where media begin in a URL, with a '/' at both ends.</summary>
    public string Segment { get; } = options.Value.AssetsRequestPath.Value!.TrimEnd('/') + "/";

    /// <summary>Whether what stands before <see cref="Segment"/> leads to this tenant.</summary>
    public bool IsOwn(ReadOnlySpan<char> before)
    {
        if (before is "~" || before.Equals(_prefix, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var host = before.IndexOf("//");
        if (host < 0 || (host > 0 && !before[..host].StartsWith("http", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var rest = before[(host + 2)..];
        var slash = rest.IndexOf('/');
        return slash < 0 ? _prefix.Length == 0 : rest[slash..].Equals(_prefix, StringComparison.OrdinalIgnoreCase);
    }
}
