using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions.Manifests;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class NotFoundManifestInfo : IManifestInfo
{
    public bool Exists => false;
    public string Name => "";
    public string Description => "";
    public string Type => "";
    public string Author => "";
    public string Website => "";
    public string Version => "";
    public IEnumerable<string> Tags => [];
    public ModuleAttribute ModuleInfo { get; } = new();
}
