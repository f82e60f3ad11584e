using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IExtensionInfo
{
    bool Exists { get; }
    IEnumerable<IFeatureInfo> Features { get; }
    string Id { get; }
    IManifestInfo Manifest { get; }
    string SubPath { get; }
}
