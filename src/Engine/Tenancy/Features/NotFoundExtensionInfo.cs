using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Extensions.Manifests;

namespace OrchardCore.Environment.Extensions;

/// <summary>Stands for a module or theme that is not there. Contract: Orchard Core 3.0.</summary>
public class NotFoundExtensionInfo : IExtensionInfo
{
    public NotFoundExtensionInfo(string extensionId) => Id = extensionId;

    public string Id { get; }
    public string SubPath => "";
    public bool Exists => false;
    public IManifestInfo Manifest { get; } = new NotFoundManifestInfo();
    public IEnumerable<IFeatureInfo> Features => [];
}
