namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Contract: Orchard Core 3.0. A type of field, by name.</summary>
public class ContentFieldDefinition
{
    public ContentFieldDefinition(string name) => Name = name;

    public string Name { get; }
}
