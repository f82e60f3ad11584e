using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>Contract: Orchard Core 3.0. Edits settings of types.</summary>
public interface IContentTypeDefinitionDisplayDriver : IDisplayDriver<ContentTypeDefinition, BuildDisplayContext, BuildEditorContext, UpdateTypeEditorContext>
{
}

/// <summary>Contract: Orchard Core 3.0. Edits settings of parts.</summary>
public interface IContentPartDefinitionDisplayDriver : IDisplayDriver<ContentPartDefinition, BuildDisplayContext, BuildEditorContext, UpdatePartEditorContext>
{
}

/// <summary>Contract: Orchard Core 3.0. Edits settings of parts as they are attached to a type.</summary>
public interface IContentTypePartDefinitionDisplayDriver : IDisplayDriver<ContentTypePartDefinition, BuildDisplayContext, BuildEditorContext, UpdateTypePartEditorContext>
{
}

/// <summary>Contract: Orchard Core 3.0. Edits settings of fields.</summary>
public interface IContentPartFieldDefinitionDisplayDriver : IDisplayDriver<ContentPartFieldDefinition, BuildDisplayContext, BuildEditorContext, UpdatePartFieldEditorContext>
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class ContentTypeDefinitionDisplayDriver
    : DisplayDriver<ContentTypeDefinition, BuildDisplayContext, BuildEditorContext, UpdateTypeEditorContext>, IContentTypeDefinitionDisplayDriver
{
    public override bool CanHandleModel(ContentTypeDefinition model) => true;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class ContentPartDefinitionDisplayDriver
    : DisplayDriver<ContentPartDefinition, BuildDisplayContext, BuildEditorContext, UpdatePartEditorContext>, IContentPartDefinitionDisplayDriver
{
    public override bool CanHandleModel(ContentPartDefinition model) => true;
}

/// <summary>Contract: Orchard Core 3.0. The names in its form begin with the name of the driver, so that several drivers may ask the same.</summary>
public abstract class ContentTypePartDefinitionDisplayDriver
    : DisplayDriver<ContentTypePartDefinition, BuildDisplayContext, BuildEditorContext, UpdateTypePartEditorContext>, IContentTypePartDefinitionDisplayDriver
{
    protected override void BuildPrefix(ContentTypePartDefinition model, string htmlFielPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFielPrefix) ? GetType().Name : $"{htmlFielPrefix}.{GetType().Name}";

    public override bool CanHandleModel(ContentTypePartDefinition model) => true;
}

/// <summary>Contract: Orchard Core 3.0. A driver for the attachments of one part.</summary>
public abstract class ContentTypePartDefinitionDisplayDriver<TPart> : ContentTypePartDefinitionDisplayDriver
    where TPart : ContentPart
{
    public override bool CanHandleModel(ContentTypePartDefinition model) => string.Equals(model.PartDefinition.Name, typeof(TPart).Name, StringComparison.Ordinal);
}

/// <summary>Contract: Orchard Core 3.0. The names in its form begin with the name of the driver, so that several drivers may ask the same.</summary>
public abstract class ContentPartFieldDefinitionDisplayDriver
    : DisplayDriver<ContentPartFieldDefinition, BuildDisplayContext, BuildEditorContext, UpdatePartFieldEditorContext>, IContentPartFieldDefinitionDisplayDriver
{
    protected override void BuildPrefix(ContentPartFieldDefinition model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? GetType().Name : $"{htmlFieldPrefix}.{GetType().Name}";

    public override bool CanHandleModel(ContentPartFieldDefinition model) => true;
}

/// <summary>Contract: Orchard Core 3.0. A driver for fields of one kind.</summary>
public abstract class ContentPartFieldDefinitionDisplayDriver<TField> : ContentPartFieldDefinitionDisplayDriver
    where TField : ContentField
{
    public override bool CanHandleModel(ContentPartFieldDefinition model) => string.Equals(model.FieldDefinition.Name, typeof(TField).Name, StringComparison.Ordinal);
}
