using System.Text;

namespace OrchardCore.FileStorage;

/// <summary>Contract: Orchard Core 3.0. Paths of a file store.</summary>
public static class IFileStoreExtensions
{
    /// <summary>Joins paths with one '/' between; empty ones are left out.</summary>
    public static string Combine(this IFileStore fileStore, params string[] paths)
    {
        var joined = string.Join('/', paths.Select(p => fileStore.NormalizePath(p)).Where(p => p.Length > 0));
        return paths.Length > 0 && paths[0]?.StartsWith('/') == true ? "/" + joined : joined;
    }

    /// <summary>'/' as separator, none at the ends, text in NFC.</summary>
    public static string NormalizePath(this IFileStore _, string path)
        => path is null ? string.Empty : path.Replace('\\', '/').Trim('/', ' ').Normalize(NormalizationForm.FormC);

    /// <summary>As <see cref="NormalizePath"/>, each segment escaped for a URL.</summary>
    public static string NormalizeAndEscapePath(this IFileStore _, string path)
        => string.Join('/', _.NormalizePath(path).Split('/').Select(Uri.EscapeDataString));
}
