using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class BuildDisplayContext : BuildShapeContext
{
    public BuildDisplayContext(IShape shape, string? displayType, string? groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(shape, groupId, shapeFactory, layout, updater) => DisplayType = displayType ?? string.Empty;

    /// <summary><c>Detail</c>, <c>Summary</c>, …; empty when none was asked for.</summary>
    public string DisplayType { get; }
}
