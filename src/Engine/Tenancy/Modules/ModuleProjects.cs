using System.Collections.Concurrent;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Sapling.Tenancy.Modules;

/// <summary>Watches the projects of modules in development builds: one watcher a project, made when first asked for.</summary>
internal static class ModuleProjects
{
    private static readonly ConcurrentDictionary<string, PhysicalFileProvider> s_projects = new(StringComparer.Ordinal);

    public static IChangeToken Watch(string projectDirectory, string path) =>
        s_projects.GetOrAdd(projectDirectory, static directory => new PhysicalFileProvider(directory)).Watch(path);
}
