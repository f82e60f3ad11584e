namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape with zones, e.g. the layout or a content item. Contract: Orchard Core 3.0.</summary>
public interface IZoneHolding : IShape
{
    Zones Zones { get; }
}
