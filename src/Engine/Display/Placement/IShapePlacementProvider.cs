using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A source of placements; later registered ones override earlier ones. Contract: Orchard Core 3.0.</summary>
public interface IShapePlacementProvider
{
    Task<IPlacementInfoResolver> BuildPlacementInfoResolverAsync(IBuildShapeContext context);
}
