using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Contract: Orchard Core 3.0. A part as it is attached to a type.</summary>
public class ContentTypePartDefinition : ContentDefinition
{
    public ContentTypePartDefinition(string name, ContentPartDefinition contentPartDefinition, JsonObject? settings)
    {
        Name = name;
        PartDefinition = contentPartDefinition;
        Settings = settings.Clone() ?? [];

        foreach (var field in PartDefinition.Fields)
        {
            field.ContentTypePartDefinition = this;
        }
    }

    public ContentPartDefinition PartDefinition { get; }

    public ContentTypeDefinition ContentTypeDefinition { get; set; } = null!;
}
