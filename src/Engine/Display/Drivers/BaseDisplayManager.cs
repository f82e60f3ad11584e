using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement;

/// <summary>What display managers share. Contract: Orchard Core 3.0.</summary>
public abstract class BaseDisplayManager
{
    private readonly IShapeFactory _shapeFactory;
    private readonly IShapePlacementProvider[] _placementProviders;

    public BaseDisplayManager(IShapeFactory shapeFactory, IEnumerable<IShapePlacementProvider> placementProviders)
    {
        _shapeFactory = shapeFactory;
        _placementProviders = [.. placementProviders];
    }

    /// <summary>Lets the context find placements; what later providers say overrides earlier ones.</summary>
    protected async Task BindPlacementAsync(IBuildShapeContext context)
    {
        var resolvers = new IPlacementInfoResolver[_placementProviders.Length];

        for (var i = 0; i < resolvers.Length; i++)
        {
            resolvers[i] = await _placementProviders[i].BuildPlacementInfoResolverAsync(context);
        }

        context.FindPlacement = (shapeType, differentiator, displayType, buildContext) =>
        {
            var placementContext = new ShapePlacementContext(shapeType, displayType, differentiator, buildContext.Shape);
            PlacementInfo? placement = null;

            foreach (var resolver in resolvers)
            {
                placement = placement.Combine(resolver.ResolvePlacement(placementContext));
            }

            return placement;
        };
    }

    protected ValueTask<IShape> CreateContentShapeAsync(string actualShapeType) =>
        _shapeFactory.CreateAsync(actualShapeType, ZoneHolders.CreateContentAsync, _shapeFactory);
}
