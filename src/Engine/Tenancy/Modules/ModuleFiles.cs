using System.Collections.Frozen;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules;
using OrchardCore.Modules.FileProviders;

namespace Sapling.Tenancy.Modules;

/// <summary>The files embedded in a module, by their path in its project.</summary>
internal static class ModuleFiles
{
    public static string Normalize(string path) => path.Replace('\\', '/').Trim('/');

    public static FrozenDictionary<string, IFileInfo> Index(Module module)
    {
        var files = new Dictionary<string, IFileInfo>(StringComparer.Ordinal);
        if (module.Name.Length > 0)
        {
            var modified = LastModified(module);
            foreach (var resource in module.Assembly.GetManifestResourceNames())
            {
                var path = Normalize(resource);
                files[path] = new ModuleFile(module.Assembly, resource, path, modified, module.ProjectDirectory);
            }
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static FrozenDictionary<string, IFileInfo[]> Folders(FrozenDictionary<string, IFileInfo> files)
    {
        var folders = new Dictionary<string, Dictionary<string, IFileInfo>>(StringComparer.Ordinal) { [""] = [] };
        foreach (var (path, file) in files)
        {
            var child = file;
            var rest = path;
            while (true)
            {
                var slash = rest.LastIndexOf('/');
                var parent = slash < 0 ? "" : rest[..slash];
                if (!folders.TryGetValue(parent, out var entries))
                {
                    folders[parent] = entries = new(StringComparer.Ordinal);
                }

                entries.TryAdd(rest[(slash + 1)..], child);
                if (slash < 0)
                {
                    break;
                }

                rest = parent;
                child = new EmbeddedDirectoryInfo(rest[(rest.LastIndexOf('/') + 1)..]);
            }
        }

        return folders.ToFrozenDictionary(
            folder => folder.Key,
            folder => folder.Value.Values.OrderBy(entry => entry.Name, StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal);
    }

    private static DateTimeOffset LastModified(Module module)
    {
        var location = module.Assembly.Location;
        return location.Length > 0 && File.Exists(location) ? File.GetLastWriteTimeUtc(location) : DateTimeOffset.UnixEpoch;
    }
}
