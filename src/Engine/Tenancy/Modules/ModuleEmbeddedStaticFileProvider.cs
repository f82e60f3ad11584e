using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Sapling.Tenancy.Modules;

namespace OrchardCore.Modules;

/// <summary>The modules' <c>wwwroot</c> files at <c>/{ModuleId}/</c>. Contract: Orchard Core 3.0.</summary>
public class ModuleEmbeddedStaticFileProvider : IModuleStaticFileProvider
{
    private readonly IApplicationContext _applicationContext;

    public ModuleEmbeddedStaticFileProvider(IApplicationContext applicationContext) => _applicationContext = applicationContext;

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IFileInfo GetFileInfo(string subpath)
    {
        var path = ModuleFiles.Normalize(subpath);
        var slash = path.IndexOf('/');
        return slash > 0 && _applicationContext.Application.GetModule(path[..slash]) is { Name.Length: > 0 } module
            ? module.GetFileInfo(Module.WebRoot + path[(slash + 1)..])
            : new NotFoundFileInfo(subpath);
    }

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
