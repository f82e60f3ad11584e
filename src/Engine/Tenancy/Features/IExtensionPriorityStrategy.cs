using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IExtensionPriorityStrategy
{
    int GetPriority(IFeatureInfo feature);
}
