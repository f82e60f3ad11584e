using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class BuildPartDisplayContext : BuildDisplayContext
{
    public BuildPartDisplayContext(ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
        : base(context.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
    {
        TypePartDefinition = typePartDefinition;
        FindPlacement = context.FindPlacement;
        DefaultZone = context.DefaultZone;
        DefaultPosition = context.DefaultPosition;
    }

    public ContentTypePartDefinition TypePartDefinition { get; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class BuildPartEditorContext : BuildEditorContext
{
    public BuildPartEditorContext(ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
        : base(context.Shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater)
    {
        TypePartDefinition = typePartDefinition;
        FindPlacement = context.FindPlacement;
        DefaultZone = context.DefaultZone;
        DefaultPosition = context.DefaultPosition;
    }

    public ContentTypePartDefinition TypePartDefinition { get; }

    public string? PartLocation { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UpdatePartEditorContext : BuildPartEditorContext
{
    public UpdatePartEditorContext(ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
        : base(typePartDefinition, context)
    {
    }
}
