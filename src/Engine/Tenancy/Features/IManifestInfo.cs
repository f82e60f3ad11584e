using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IManifestInfo
{
    string Author { get; }
    string Description { get; }
    bool Exists { get; }
    ModuleAttribute ModuleInfo { get; }
    string Name { get; }
    IEnumerable<string> Tags { get; }
    string Type { get; }
    string Version { get; }
    string Website { get; }
}
