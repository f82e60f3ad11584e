using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IExtensionDependencyStrategy
{
    bool HasDependency(IFeatureInfo observer, IFeatureInfo subject);
}
