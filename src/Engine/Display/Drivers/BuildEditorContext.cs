using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class BuildEditorContext : BuildShapeContext
{
    public BuildEditorContext(IShape shape, string? groupId, bool isNew, string? htmlFieldPrefix, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(shape, groupId, shapeFactory, layout, updater)
    {
        HtmlFieldPrefix = htmlFieldPrefix ?? string.Empty;
        IsNew = isNew;
    }

    public bool IsNew { get; set; }
}
