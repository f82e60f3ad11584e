namespace OrchardCore.Environment.Extensions.Features;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IFeatureBuilderEvents
{
    void Building(FeatureBuildingContext context);
    void Built(IFeatureInfo featureInfo);
}
