namespace OrchardCore.Environment.Extensions.Features;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IFeaturesProvider
{
    IEnumerable<IFeatureInfo> GetFeatures(IExtensionInfo extensionInfo, IManifestInfo manifestInfo);
}
