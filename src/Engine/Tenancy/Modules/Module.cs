using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules.Manifest;
using Sapling.Tenancy.Modules;

namespace OrchardCore.Modules;

/// <summary>An assembly that is a module or a theme: its manifest and its embedded files. Contract: Orchard Core 3.0.</summary>
public class Module
{
    public const string WebRootPath = "wwwroot";
    public const string WebRoot = "wwwroot/";

    private readonly Lazy<FrozenDictionary<string, IFileInfo>> _files;
    private readonly Lazy<FrozenDictionary<string, IFileInfo[]>> _folders;

    public Module(string assemblyName, bool isApplication = false)
    {
        ModuleInfo = new ModuleAttribute();
        Name = "";
        SubPath = "";
        Root = "";
        Assembly = typeof(Module).Assembly;
        ProjectDirectory = "";
        if (assemblyName.Length > 0)
        {
            Name = assemblyName;
            SubPath = Application.ModulesRoot + Name;
            Root = SubPath + '/';
            Assembly = Assembly.Load(new AssemblyName(assemblyName));
            ModuleInfo = ModuleManifest.Read(Assembly, isApplication);
            ProjectDirectory = ModuleManifest.ProjectDirectory(Assembly);
        }

        _files = new(() => ModuleFiles.Index(this));
        _folders = new(() => ModuleFiles.Folders(_files.Value));
    }

    public string Name { get; }

    public string Root { get; }

    public string SubPath { get; }

    public Assembly Assembly { get; }

    public ModuleAttribute ModuleInfo { get; }

    public IEnumerable<Asset> Assets => _files.Value.Keys.Select(path =>
        new Asset(ProjectDirectory.Length == 0 ? Root + path : $"{Root}{path}|{ProjectDirectory}/{path}"));

    public IEnumerable<string> AssetPaths => _files.Value.Keys.Select(path => Root + path);

    /// <summary>A file of the module by its path inside it, such as <c>Views/Menu.liquid</c>.</summary>
    public IFileInfo GetFileInfo(string subpath) =>
        _files.Value.TryGetValue(ModuleFiles.Normalize(subpath), out var file) ? file : new NotFoundFileInfo(subpath);

    /// <summary>The project's folder in a development build, else empty.</summary>
    internal string ProjectDirectory { get; }

    internal IDirectoryContents GetDirectoryContents(string subpath) =>
        _folders.Value.TryGetValue(ModuleFiles.Normalize(subpath), out var entries)
            ? new FileProviders.EmbeddedDirectoryContents(entries)
            : NotFoundDirectoryContents.Singleton;
}
