using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace Sapling.Content.Definitions;

/// <summary>Definitions as they are stored.</summary>
internal static class DefinitionRecords
{
    internal static ContentTypeDefinitionRecord Of(ContentTypeDefinition definition) => new()
    {
        Name = definition.Name,
        DisplayName = definition.DisplayName,
        Settings = definition.Settings.Clone() ?? [],
        ContentTypePartDefinitionRecords =
        [
            .. definition.Parts.Select(part => new ContentTypePartDefinitionRecord
            {
                Name = part.Name,
                PartName = part.PartDefinition.Name,
                Settings = part.Settings.Clone() ?? [],
            }),
        ],
    };

    internal static ContentPartDefinitionRecord Of(ContentPartDefinition definition) => new()
    {
        Name = definition.Name,
        Settings = definition.Settings.Clone() ?? [],
        ContentPartFieldDefinitionRecords =
        [
            .. definition.Fields.Select(field => new ContentPartFieldDefinitionRecord
            {
                Name = field.Name,
                FieldName = field.FieldDefinition.Name,
                Settings = field.Settings.Clone() ?? [],
            }),
        ],
    };
}
