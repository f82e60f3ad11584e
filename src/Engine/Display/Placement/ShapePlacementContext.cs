namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The shape that is looking for its place. Contract: Orchard Core 3.0.</summary>
public class ShapePlacementContext
{
    public ShapePlacementContext(string shapeType, string? displayType, string? differentiator, IShape? zoneShape)
    {
        ShapeType = shapeType;
        DisplayType = displayType;
        Differentiator = differentiator;
        ZoneShape = zoneShape;
    }

    public string ShapeType { get; set; }

    public string? DisplayType { get; set; }

    public string? Differentiator { get; set; }

    /// <summary>The shape whose zones the place is in, e.g. that of the content item.</summary>
    public IShape? ZoneShape { get; set; }

    /// <summary>Where the placement comes from, for diagnostics.</summary>
    public string? Source { get; set; }
}
