using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Contract: Orchard Core 3.0. A type of content item and its parts.</summary>
public class ContentTypeDefinition : ContentDefinition
{
    public ContentTypeDefinition(string name, string? displayName)
        : this(name, displayName, [], [])
    {
    }

    public ContentTypeDefinition(string name, string? displayName, IEnumerable<ContentTypePartDefinition> parts, JsonObject? settings)
    {
        Name = name;
        DisplayName = displayName;
        Parts = parts.ToList();
        Settings = settings.Clone() ?? [];

        foreach (var part in Parts)
        {
            part.ContentTypeDefinition = this;
        }
    }

    public string? DisplayName { get; }

    public IEnumerable<ContentTypePartDefinition> Parts { get; }

    public override string ToString() => DisplayName ?? Name;
}
