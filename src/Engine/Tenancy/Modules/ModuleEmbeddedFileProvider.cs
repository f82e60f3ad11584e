using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Sapling.Tenancy.Modules;

namespace OrchardCore.Modules;

/// <summary>The modules' files under <c>Areas/{ModuleId}/</c>. Contract: Orchard Core 3.0.</summary>
public class ModuleEmbeddedFileProvider : IFileProvider
{
    private readonly IApplicationContext _applicationContext;

    public ModuleEmbeddedFileProvider(IApplicationContext applicationContext) => _applicationContext = applicationContext;

    public IDirectoryContents GetDirectoryContents(string subpath)
    {
        var path = ModuleFiles.Normalize(subpath);
        var application = _applicationContext.Application;
        if (path == Application.ModulesPath)
        {
            return new FileProviders.EmbeddedDirectoryContents(application.Modules
                .Select(module => new FileProviders.EmbeddedDirectoryInfo(module.Name)));
        }

        return Find(path, out var module, out var inside) ? module.GetDirectoryContents(inside) : NotFoundDirectoryContents.Singleton;
    }

    public IFileInfo GetFileInfo(string subpath) =>
        Find(ModuleFiles.Normalize(subpath), out var module, out var inside) && inside.Length > 0
            ? module.GetFileInfo(inside)
            : new NotFoundFileInfo(subpath);

    /// <summary>Embedded files do not change; in a development build the project's file is watched.</summary>
    public IChangeToken Watch(string filter) =>
        Find(ModuleFiles.Normalize(filter), out var module, out var inside) && module.ProjectDirectory.Length > 0
            ? ModuleProjects.Watch(module.ProjectDirectory, inside)
            : NullChangeToken.Singleton;

    private bool Find(string path, out Module module, out string inside)
    {
        module = null!;
        inside = "";
        if (!path.StartsWith(Application.ModulesRoot, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = path[Application.ModulesRoot.Length..];
        var slash = rest.IndexOf('/');
        inside = slash < 0 ? "" : rest[(slash + 1)..];
        module = _applicationContext.Application.GetModule(slash < 0 ? rest : rest[..slash]);
        return module.Name.Length > 0;
    }
}
