using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentTypes.Events;

namespace Sapling.Content.Definitions;

/// <summary>Tells what changed in a definition, whoever changed it: an editor, a recipe or a migration.</summary>
internal sealed class DefinitionEvents(IEnumerable<IContentDefinitionEventHandler> handlers, ILogger<DefinitionEvents> logger)
{
    internal void Stored(ContentTypeDefinition definition, ContentTypeDefinitionRecord? before, ContentTypeDefinitionRecord after)
    {
        if (before is null)
        {
            Raise(handler => handler.ContentTypeCreated(new ContentTypeCreatedContext { ContentTypeDefinition = definition }));
        }
        else
        {
            Raise(handler => handler.ContentTypeUpdated(new ContentTypeUpdatedContext { ContentTypeDefinition = definition }));
        }

        var known = before?.ContentTypePartDefinitionRecords.ToDictionary(part => part.Name, StringComparer.Ordinal) ?? [];
        var wanted = after.ContentTypePartDefinitionRecords.Select(part => part.Name).ToHashSet(StringComparer.Ordinal);

        foreach (var part in after.ContentTypePartDefinitionRecords)
        {
            if (!known.TryGetValue(part.Name, out var former))
            {
                Raise(handler => handler.ContentPartAttached(new ContentPartAttachedContext { ContentTypeName = after.Name, ContentPartName = part.Name }));
            }
            else if (!JsonNode.DeepEquals(former.Settings, part.Settings))
            {
                Raise(handler => handler.ContentTypePartUpdated(new ContentTypePartUpdatedContext { ContentTypeName = after.Name, ContentPartName = part.Name }));
            }
        }

        foreach (var name in known.Keys.Except(wanted))
        {
            Raise(handler => handler.ContentPartDetached(new ContentPartDetachedContext { ContentTypeName = after.Name, ContentPartName = name }));
        }
    }

    internal void Stored(ContentPartDefinition definition, ContentPartDefinitionRecord? before, ContentPartDefinitionRecord after)
    {
        if (before is null)
        {
            Raise(handler => handler.ContentPartCreated(new ContentPartCreatedContext { ContentPartDefinition = definition }));
        }
        else
        {
            Raise(handler => handler.ContentPartUpdated(new ContentPartUpdatedContext { ContentPartDefinition = definition }));
        }

        var known = before?.ContentPartFieldDefinitionRecords.ToDictionary(field => field.Name, StringComparer.Ordinal) ?? [];
        var wanted = after.ContentPartFieldDefinitionRecords.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);

        foreach (var field in after.ContentPartFieldDefinitionRecords)
        {
            if (known.TryGetValue(field.Name, out var former))
            {
                if (former.FieldName != field.FieldName || !JsonNode.DeepEquals(former.Settings, field.Settings))
                {
                    Raise(handler => handler.ContentPartFieldUpdated(new ContentPartFieldUpdatedContext { ContentPartName = after.Name, ContentFieldName = field.Name }));
                }

                continue;
            }

            Raise(handler => handler.ContentFieldAttached(new ContentFieldAttachedContext
            {
                ContentPartName = after.Name,
                ContentFieldName = field.Name,
                ContentFieldTypeName = field.FieldName,
                ContentFieldDisplayName = field.Name,
            }));
        }

        foreach (var name in known.Keys.Except(wanted))
        {
            Raise(handler => handler.ContentFieldDetached(new ContentFieldDetachedContext { ContentPartName = after.Name, ContentFieldName = name }));
        }
    }

    internal void Removed(ContentTypeDefinition definition) =>
        Raise(handler => handler.ContentTypeRemoved(new ContentTypeRemovedContext { ContentTypeDefinition = definition }));

    internal void Removed(ContentPartDefinition definition) =>
        Raise(handler => handler.ContentPartRemoved(new ContentPartRemovedContext { ContentPartDefinition = definition }));

    private void Raise(Action<IContentDefinitionEventHandler> tell)
    {
        foreach (var handler in handlers)
        {
            try
            {
                tell(handler);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                logger.LogError(exception, "{Handler} failed on a change of a content definition. The change is kept.", handler.GetType());
            }
        }
    }
}
