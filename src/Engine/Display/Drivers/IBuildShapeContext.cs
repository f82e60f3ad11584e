using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Finds the placement of a shape that a driver made; null when nothing places it. Contract: Orchard Core 3.0.</summary>
public delegate PlacementInfo? FindPlacementDelegate(string shapeType, string? differentiator, string? displayType, IBuildShapeContext context);

/// <summary>What a driver's result needs to take its place in the shape that is built. Contract: Orchard Core 3.0.</summary>
public interface IBuildShapeContext
{
    IShape Shape { get; }

    IShapeFactory ShapeFactory { get; }

    dynamic New { get; }

    IZoneHolding Layout { get; set; }

    string GroupId { get; }

    FindPlacementDelegate FindPlacement { get; set; }
}
