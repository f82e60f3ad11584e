using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentTypes.Events;

namespace Sapling.Content.Definitions;

/// <summary>All definitions of a tenant at one moment, made once of the stored records.</summary>
internal sealed class DefinitionSet
{
    private readonly Dictionary<string, ContentTypeDefinition> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ContentPartDefinition> _parts = new(StringComparer.OrdinalIgnoreCase);

    internal DefinitionSet(ContentDefinitionRecord record, IEnumerable<IContentDefinitionHandler> handlers)
    {
        var partRecords = new Dictionary<string, ContentPartDefinitionRecord>(StringComparer.OrdinalIgnoreCase);

        foreach (var part in record.ContentPartDefinitionRecords)
        {
            var context = new ContentPartBuildingContext(part.Name, part);

            foreach (var handler in handlers)
            {
                handler.ContentPartBuilding(context);
            }

            if (context.Record is { } built)
            {
                partRecords[built.Name] = built;
                _parts[built.Name] = Part(built.Name, partRecords, handlers);
            }
        }

        foreach (var type in record.ContentTypeDefinitionRecords)
        {
            var context = new ContentTypeBuildingContext(type.Name, type);

            foreach (var handler in handlers)
            {
                handler.ContentTypeBuilding(context);
            }

            if (context.Record is { } built)
            {
                _types[built.Name] = Type(built, partRecords, handlers);
            }
        }

        Types = [.. _types.Values];
        Parts = [.. _parts.Values];
    }

    internal IReadOnlyList<ContentTypeDefinition> Types { get; }

    internal IReadOnlyList<ContentPartDefinition> Parts { get; }

    internal ContentTypeDefinition? Type(string name) => _types.GetValueOrDefault(name);

    internal ContentPartDefinition? Part(string name) => _parts.GetValueOrDefault(name);

    private static ContentTypeDefinition Type(
        ContentTypeDefinitionRecord record,
        Dictionary<string, ContentPartDefinitionRecord> partRecords,
        IEnumerable<IContentDefinitionHandler> handlers)
    {
        var parts = new List<ContentTypePartDefinition>();

        foreach (var part in record.ContentTypePartDefinitionRecords)
        {
            var context = new ContentTypePartBuildingContext(part.PartName, part);

            foreach (var handler in handlers)
            {
                handler.ContentTypePartBuilding(context);
            }

            if (context.Record is { } built)
            {
                // Every attachment has its own part and fields, because each of them knows the type it is attached to.
                parts.Add(new ContentTypePartDefinition(built.Name ?? built.PartName, Part(built.PartName, partRecords, handlers), built.Settings));
            }
        }

        return new ContentTypeDefinition(record.Name, record.DisplayName, parts, record.Settings);
    }

    private static ContentPartDefinition Part(
        string name,
        Dictionary<string, ContentPartDefinitionRecord> partRecords,
        IEnumerable<IContentDefinitionHandler> handlers)
    {
        // A part that only code knows has neither fields nor settings.
        if (!partRecords.TryGetValue(name, out var record))
        {
            return new ContentPartDefinition(name);
        }

        var fields = new List<ContentPartFieldDefinition>();

        foreach (var field in record.ContentPartFieldDefinitionRecords)
        {
            var context = new ContentPartFieldBuildingContext(field.Name, field);

            foreach (var handler in handlers)
            {
                handler.ContentPartFieldBuilding(context);
            }

            if (context.Record is { } built)
            {
                fields.Add(new ContentPartFieldDefinition(new ContentFieldDefinition(built.FieldName), built.Name, built.Settings));
            }
        }

        return new ContentPartDefinition(record.Name, fields, record.Settings);
    }
}
