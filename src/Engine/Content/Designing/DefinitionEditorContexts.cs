using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>Contract: Orchard Core 3.0. A posted form of a definition, and the builder that takes what it says.</summary>
public class UpdateContentDefinitionEditorContext<TBuilder> : UpdateEditorContext
{
    public UpdateContentDefinitionEditorContext(TBuilder builder, IShape model, string groupId, bool isNew, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(model, groupId, isNew, string.Empty, shapeFactory, layout, updater) => Builder = builder;

    public TBuilder Builder { get; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UpdateTypeEditorContext : UpdateContentDefinitionEditorContext<ContentTypeDefinitionBuilder>
{
    public UpdateTypeEditorContext(ContentTypeDefinitionBuilder builder, IShape model, string groupId, bool isNew, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(builder, model, groupId, isNew, shapeFactory, layout, updater)
    {
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UpdatePartEditorContext : UpdateContentDefinitionEditorContext<ContentPartDefinitionBuilder>
{
    public UpdatePartEditorContext(ContentPartDefinitionBuilder builder, IShape model, string groupId, bool isNew, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(builder, model, groupId, isNew, shapeFactory, layout, updater)
    {
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UpdateTypePartEditorContext : UpdateContentDefinitionEditorContext<ContentTypePartDefinitionBuilder>
{
    public UpdateTypePartEditorContext(ContentTypePartDefinitionBuilder builder, IShape model, string groupId, bool isNew, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(builder, model, groupId, isNew, shapeFactory, layout, updater)
    {
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UpdatePartFieldEditorContext : UpdateContentDefinitionEditorContext<ContentPartFieldDefinitionBuilder>
{
    public UpdatePartFieldEditorContext(ContentPartFieldDefinitionBuilder builder, IShape model, string groupId, bool isNew, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(builder, model, groupId, isNew, shapeFactory, layout, updater)
    {
    }
}
