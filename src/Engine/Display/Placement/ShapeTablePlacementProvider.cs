using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Theming;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Placements of the shape table: placement.json files and <c>Describe(…).Placement(…)</c>. Contract: Orchard Core 3.0.</summary>
public class ShapeTablePlacementProvider(IShapeTableManager shapeTableManager, IThemeManager themeManager) : IShapePlacementProvider
{
    private IPlacementInfoResolver? _resolver;

    public async Task<IPlacementInfoResolver> BuildPlacementInfoResolverAsync(IBuildShapeContext context) =>
        _resolver ??= new Resolver(await themeManager.GetShapeTableAsync(shapeTableManager));

    private sealed class Resolver(ShapeTable table) : IPlacementInfoResolver
    {
        public PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext) =>
            table.Descriptor(placementContext.ShapeType)?.Placement(placementContext);
    }
}
