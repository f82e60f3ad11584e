namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Finds the place of one shape; null when it has no opinion. Contract: Orchard Core 3.0.</summary>
public interface IPlacementInfoResolver
{
    PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext);
}
