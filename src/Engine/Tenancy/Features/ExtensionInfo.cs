using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;
using OrchardCore.Modules.Manifest;

namespace Sapling.Tenancy.Features;

/// <summary>A module or theme of the application.</summary>
internal sealed class ExtensionInfo : IExtensionInfo
{
    public ExtensionInfo(Module module)
    {
        Module = module;
        Manifest = new ManifestInfo(module.ModuleInfo);
        Features = module.ModuleInfo.Features.Select(feature => FeatureInfo.Create(feature, this)).ToArray();
    }

    public Module Module { get; }
    public string Id => Module.Name;
    public string SubPath => Module.SubPath;
    public bool Exists => true;
    public IManifestInfo Manifest { get; }
    public IEnumerable<IFeatureInfo> Features { get; }

    private sealed class ManifestInfo(ModuleAttribute module) : IManifestInfo
    {
        public bool Exists => true;
        public string Name => module.Name;
        public string Description => module.Description;
        public string Type => module.Type;
        public string Author => module.Author;
        public string Website => module.Website;
        public string Version => module.Version;
        public IEnumerable<string> Tags => module.Tags;
        public ModuleAttribute ModuleInfo => module;
    }
}
