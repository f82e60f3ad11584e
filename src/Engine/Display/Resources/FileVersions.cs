using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules;

namespace Sapling.Display.Resources;

/// <summary>Gives a module's or the host's static file a version made of its bytes, so that a browser may keep it until it changes.</summary>
internal sealed class FileVersions(IEnumerable<IModuleStaticFileProvider> modules, IEnumerable<IWebHostEnvironment> hosts) : IFileVersionProvider
{
    // Of the process, not of a tenant: the files are the same for all.
    private static readonly ConcurrentDictionary<(string Path, DateTimeOffset Modified, long Length), string> _versions = new();

    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var end = path.IndexOfAny(['?', '#']);
        var file = end < 0 ? path : path[..end];
        if (ResourceTag.IsAbsolute(path))
        {
            return path;
        }

        var prefix = requestPathBase.Value;
        if (!string.IsNullOrEmpty(prefix) && file.StartsWith(prefix + "/", StringComparison.OrdinalIgnoreCase))
        {
            file = file[prefix.Length..];
        }

        return Find(Uri.UnescapeDataString(file)) is { } found ? QueryHelpers.AddQueryString(path, "v", Version(file, found)) : path;
    }

    private IFileInfo? Find(string path)
    {
        foreach (var provider in modules.Cast<IFileProvider>().Concat(hosts.Select(host => host.WebRootFileProvider)))
        {
            if (provider?.GetFileInfo(path) is { Exists: true, IsDirectory: false } file)
            {
                return file;
            }
        }

        return null;
    }

    private static string Version(string path, IFileInfo file)
        => _versions.GetOrAdd((path, file.LastModified, file.Length), static (_, file) =>
        {
            using var bytes = file.CreateReadStream();
            return WebEncoders.Base64UrlEncode(SHA256.HashData(bytes));
        }, file);
}
