using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ITypeFeatureProvider
{
    IExtensionInfo GetExtensionForDependency(Type dependency);
    IFeatureInfo GetFeatureForDependency(Type dependency);
    IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency);
    IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature);
    void TryAdd(Type type, IFeatureInfo feature);
}
