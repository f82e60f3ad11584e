using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentTypes.Events;

namespace Sapling.Content.Recipes;

/// <summary>Merges definitions that came with a recipe.</summary>
internal static class DefinitionImport
{
    internal static TModel ToModel<TModel>(this JsonObject step) => step.ToObject<TModel>() ?? throw new JsonException("The step is empty.");

    internal static async Task ApplyAsync(IContentDefinitionManager definitions, IEnumerable<IContentDefinitionEventHandler> handlers, ContentDefinitionStepModel model)
    {
        foreach (var part in model.ContentParts)
        {
            foreach (var handler in handlers)
            {
                handler.ContentPartImporting(new ContentPartImportingContext { ContentPartName = part.Name });
            }

            ContentPartDefinition? imported = null;
            await definitions.AlterPartDefinitionAsync(part.Name, builder => imported = Merge(builder, part));

            foreach (var handler in handlers)
            {
                handler.ContentPartImported(new ContentPartImportedContext { ContentPartDefinition = imported! });
            }
        }

        foreach (var type in model.ContentTypes)
        {
            foreach (var handler in handlers)
            {
                handler.ContentTypeImporting(new ContentTypeImportingContext { ContentTypeName = type.Name });
            }

            ContentTypeDefinition? imported = null;
            await definitions.AlterTypeDefinitionAsync(type.Name, builder => imported = Merge(builder, type));

            foreach (var handler in handlers)
            {
                handler.ContentTypeImported(new ContentTypeImportedContext { ContentTypeDefinition = imported! });
            }
        }
    }

    private static ContentTypeDefinition Merge(ContentTypeDefinitionBuilder builder, ContentTypeDefinitionRecord record)
    {
        // Without a display name the record only adds parts to a type that another recipe or module defines.
        if (!string.IsNullOrEmpty(record.DisplayName))
        {
            builder.WithDisplayName(record.DisplayName);
            builder.MergeSettings(record.Settings);
        }

        foreach (var part in record.ContentTypePartDefinitionRecords)
        {
            builder.WithPart(part.Name, part.PartName, attached => attached.MergeSettings(part.Settings));
        }

        return builder.Build();
    }

    private static ContentPartDefinition Merge(ContentPartDefinitionBuilder builder, ContentPartDefinitionRecord record)
    {
        builder.MergeSettings(record.Settings);

        foreach (var field in record.ContentPartFieldDefinitionRecords)
        {
            builder.WithField(field.Name, attached =>
            {
                attached.OfType(field.FieldName);
                attached.MergeSettings(field.Settings);
            });
        }

        return builder.Build();
    }
}
