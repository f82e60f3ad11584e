namespace OrchardCore.Environment.Extensions.Features;

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class FeatureBuilderEvents : IFeatureBuilderEvents
{
    public virtual void Building(FeatureBuildingContext context)
    {
    }

    public virtual void Built(IFeatureInfo featureInfo)
    {
    }
}
