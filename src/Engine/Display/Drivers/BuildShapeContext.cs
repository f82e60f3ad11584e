using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class BuildShapeContext : IBuildShapeContext
{
    protected BuildShapeContext(IShape shape, string? groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    {
        Shape = shape;
        ShapeFactory = shapeFactory;
        GroupId = groupId ?? string.Empty;
        Layout = layout;
        Updater = updater;
        FindPlacement = static (_, _, _, _) => null;
    }

    public IShape Shape { get; }

    public IShapeFactory ShapeFactory { get; }

    public dynamic New => ShapeFactory.New;

    public IZoneHolding Layout { get; set; }

    public string GroupId { get; }

    public FindPlacementDelegate FindPlacement { get; set; }

    public IUpdateModel Updater { get; }

    public string HtmlFieldPrefix { get; protected set; } = string.Empty;

    public string? DefaultZone { get; set; }

    public string? DefaultPosition { get; set; }
}
