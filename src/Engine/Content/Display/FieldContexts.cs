using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class BuildFieldDisplayContext : BuildDisplayContext
{
    public BuildFieldDisplayContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildDisplayContext context)
        : base(context.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
    {
        ContentPart = contentPart;
        TypePartDefinition = typePartDefinition;
        PartFieldDefinition = partFieldDefinition;
        FindPlacement = context.FindPlacement;
        DefaultZone = context.DefaultZone;
        DefaultPosition = context.DefaultPosition;
    }

    public ContentPart ContentPart { get; }

    public ContentTypePartDefinition TypePartDefinition { get; }

    public ContentPartFieldDefinition PartFieldDefinition { get; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class BuildFieldEditorContext : BuildEditorContext
{
    public BuildFieldEditorContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        : base(context.Shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater)
    {
        ContentPart = contentPart;
        TypePartDefinition = typePartDefinition;
        PartFieldDefinition = partFieldDefinition;
        FindPlacement = context.FindPlacement;
        DefaultZone = context.DefaultZone;
        DefaultPosition = context.DefaultPosition;
    }

    public ContentPart ContentPart { get; }

    public ContentTypePartDefinition TypePartDefinition { get; }

    public ContentPartFieldDefinition PartFieldDefinition { get; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UpdateFieldEditorContext : BuildFieldEditorContext
{
    public UpdateFieldEditorContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, UpdateEditorContext context)
        : base(contentPart, typePartDefinition, partFieldDefinition, context)
    {
    }
}
