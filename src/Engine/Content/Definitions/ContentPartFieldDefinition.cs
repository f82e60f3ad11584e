using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Contract: Orchard Core 3.0. A field of a part.</summary>
public class ContentPartFieldDefinition : ContentDefinition
{
    public ContentPartFieldDefinition(ContentFieldDefinition contentFieldDefinition, string name, JsonObject? settings)
    {
        Name = name;
        FieldDefinition = contentFieldDefinition;
        Settings = settings.Clone() ?? [];
    }

    public ContentFieldDefinition FieldDefinition { get; }

    public ContentPartDefinition PartDefinition { get; set; } = null!;

    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = null!;
}
