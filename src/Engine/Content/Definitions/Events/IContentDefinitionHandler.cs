using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

/// <summary>Contract: Orchard Core 3.0. May change or supply records before definitions are made of them.</summary>
public interface IContentDefinitionHandler
{
    void ContentPartBuilding(ContentPartBuildingContext context);

    void ContentPartFieldBuilding(ContentPartFieldBuildingContext context);

    void ContentTypeBuilding(ContentTypeBuildingContext context);

    void ContentTypePartBuilding(ContentTypePartBuildingContext context);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public sealed class ContentTypeBuildingContext
{
    public readonly string TypeName;

    public ContentTypeBuildingContext(string typeName, ContentTypeDefinitionRecord? record)
    {
        TypeName = typeName;
        Record = record;
    }

    public ContentTypeDefinitionRecord? Record { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public sealed class ContentTypePartBuildingContext
{
    public readonly string PartName;

    public ContentTypePartBuildingContext(string partName, ContentTypePartDefinitionRecord? record)
    {
        PartName = partName;
        Record = record;
    }

    public ContentTypePartDefinitionRecord? Record { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public sealed class ContentPartBuildingContext
{
    public readonly string PartName;

    public ContentPartBuildingContext(string partName, ContentPartDefinitionRecord? record)
    {
        PartName = partName;
        Record = record;
    }

    public ContentPartDefinitionRecord? Record { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public sealed class ContentPartFieldBuildingContext
{
    public readonly string FieldName;

    public ContentPartFieldBuildingContext(string fieldName, ContentPartFieldDefinitionRecord? record)
    {
        FieldName = fieldName;
        Record = record;
    }

    public ContentPartFieldDefinitionRecord? Record { get; set; }
}
