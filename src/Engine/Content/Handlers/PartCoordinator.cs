using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Content.Handlers;

/// <summary>Passes what happens to an item on to the handlers of its parts and of their fields.</summary>
internal sealed class PartCoordinator(
    IContentPartHandlerResolver partHandlers,
    IContentFieldHandlerResolver fieldHandlers,
    ITypeActivatorFactory<ContentPart> partFactory,
    ITypeActivatorFactory<ContentField> fieldFactory,
    IContentDefinitionManager definitions) : ContentHandlerBase
{
    /// <summary>A new item has all parts and fields of its type from the start.</summary>
    public override async Task ActivatingAsync(ActivatingContentContext context)
    {
        foreach (var typePart in context.Definition.Parts)
        {
            var part = Weld(context.ContentItem, typePart);

            foreach (var handler in partHandlers.GetHandlers(typePart.PartDefinition.Name))
            {
                await handler.ActivatingAsync(context, part);
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                var field = Weld(part, definition);

                foreach (var handler in fieldHandlers.GetHandlers(definition.FieldDefinition.Name))
                {
                    await handler.ActivatingAsync(new ActivatingContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = typePart.Name }, field);
                }
            }
        }
    }

    /// <summary>An item that was saved before its type got a part or a field has them from now on, empty.</summary>
    public override async Task LoadingAsync(LoadContentContext context)
    {
        if (await TypeAsync(context.ContentItem) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            if (partHandlers.GetHandlers(typePart.PartDefinition.Name) is { Count: > 0 } handlers
                && (LoadListeners.AnyOf(handlers) || !context.ContentItem.Data.ContainsKey(typePart.Name)))
            {
                var part = Weld(context.ContentItem, typePart);

                foreach (var handler in handlers)
                {
                    await handler.LoadingAsync(context, part);
                }
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                if (fieldHandlers.GetHandlers(definition.FieldDefinition.Name) is { Count: > 0 } handlersOfField
                    && (LoadListeners.AnyOf(handlersOfField) || (context.ContentItem.Data[typePart.Name] as JsonObject)?[definition.Name] is null))
                {
                    var field = Weld(Weld(context.ContentItem, typePart), definition);

                    foreach (var handler in handlersOfField)
                    {
                        await handler.LoadingAsync(new LoadContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = typePart.Name }, field);
                    }
                }
            }
        }
    }

    public override Task ActivatedAsync(ActivatedContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.ActivatedAsync(context, part),
        (handler, field, definition, partName) => handler.ActivatedAsync(new ActivatedContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task CreatingAsync(CreateContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.CreatingAsync(context, part),
        (handler, field, definition, partName) => handler.CreatingAsync(new CreateContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task CreatedAsync(CreateContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.CreatedAsync(context, part),
        (handler, field, definition, partName) => handler.CreatedAsync(new CreateContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task InitializingAsync(InitializingContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.InitializingAsync(context, part),
        (handler, field, definition, partName) => handler.InitializingAsync(new InitializingContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task InitializedAsync(InitializingContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.InitializedAsync(context, part),
        (handler, field, definition, partName) => handler.InitializedAsync(new InitializingContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task LoadedAsync(LoadContentContext context) => SpreadAsync(
        context.ContentItem,
        onlyLoadListeners: true,
        (handler, part) => handler.LoadedAsync(context, part),
        (handler, field, definition, partName) => handler.LoadedAsync(new LoadContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task DraftSavingAsync(SaveDraftContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.DraftSavingAsync(context, part),
        (handler, field, definition, partName) => handler.DraftSavingAsync(new SaveDraftContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task DraftSavedAsync(SaveDraftContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.DraftSavedAsync(context, part),
        (handler, field, definition, partName) => handler.DraftSavedAsync(new SaveDraftContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task PublishingAsync(PublishContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.PublishingAsync(context, part),
        async (handler, field, definition, partName) =>
        {
            var fieldContext = new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { ContentPartFieldDefinition = definition, PartName = partName };
            await handler.PublishingAsync(fieldContext, field);
            context.Cancel |= fieldContext.Cancel;
        });

    public override Task PublishedAsync(PublishContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.PublishedAsync(context, part),
        (handler, field, definition, partName) => handler.PublishedAsync(new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task UnpublishingAsync(PublishContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.UnpublishingAsync(context, part),
        async (handler, field, definition, partName) =>
        {
            var fieldContext = new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { ContentPartFieldDefinition = definition, PartName = partName };
            await handler.UnpublishingAsync(fieldContext, field);
            context.Cancel |= fieldContext.Cancel;
        });

    public override Task UnpublishedAsync(PublishContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.UnpublishedAsync(context, part),
        (handler, field, definition, partName) => handler.UnpublishedAsync(new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task UpdatingAsync(UpdateContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.UpdatingAsync(context, part),
        (handler, field, definition, partName) => handler.UpdatingAsync(new UpdateContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task UpdatedAsync(UpdateContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.UpdatedAsync(context, part),
        (handler, field, definition, partName) => handler.UpdatedAsync(new UpdateContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task RemovingAsync(RemoveContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.RemovingAsync(context, part),
        (handler, field, definition, partName) => handler.RemovingAsync(new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task RemovedAsync(RemoveContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.RemovedAsync(context, part),
        (handler, field, definition, partName) => handler.RemovedAsync(new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task ImportingAsync(ImportContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.ImportingAsync(context, part),
        (handler, field, definition, partName) => handler.ImportingAsync(new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task ImportedAsync(ImportContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.ImportedAsync(context, part),
        (handler, field, definition, partName) => handler.ImportedAsync(new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task CloningAsync(CloneContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.CloningAsync(context, part),
        (handler, field, definition, partName) => handler.CloningAsync(new CloneContentFieldContext(context.ContentItem, context.CloneContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override Task ClonedAsync(CloneContentContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.ClonedAsync(context, part),
        (handler, field, definition, partName) => handler.ClonedAsync(new CloneContentFieldContext(context.ContentItem, context.CloneContentItem) { ContentPartFieldDefinition = definition, PartName = partName }, field));

    public override async Task ValidatingAsync(ValidateContentContext context)
    {
        if (await TypeAsync(context.ContentItem) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            if (Part(context.ContentItem, typePart) is not { } part)
            {
                continue;
            }

            foreach (var handler in partHandlers.GetHandlers(typePart.PartDefinition.Name))
            {
                var partContext = new ValidateContentPartContext(context.ContentItem) { ContentTypePartDefinition = typePart };
                await handler.ValidatingAsync(partContext, part);
                Collect(context.ContentValidateResult, partContext.ContentValidateResult);
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                if (Field(part, definition) is not { } field)
                {
                    continue;
                }

                foreach (var handler in fieldHandlers.GetHandlers(definition.FieldDefinition.Name))
                {
                    var fieldContext = new ValidateContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = typePart.Name };
                    await handler.ValidatingAsync(fieldContext, field);
                    Collect(context.ContentValidateResult, fieldContext.ContentValidateResult);
                }
            }
        }
    }

    public override async Task ValidatedAsync(ValidateContentContext context)
    {
        if (await TypeAsync(context.ContentItem) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            if (Part(context.ContentItem, typePart) is not { } part)
            {
                continue;
            }

            foreach (var handler in partHandlers.GetHandlers(typePart.PartDefinition.Name))
            {
                var partContext = new ValidateContentPartContext(context.ContentItem) { ContentTypePartDefinition = typePart };
                await handler.ValidatedAsync(partContext, part);
                Collect(context.ContentValidateResult, partContext.ContentValidateResult);
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                if (Field(part, definition) is not { } field)
                {
                    continue;
                }

                foreach (var handler in fieldHandlers.GetHandlers(definition.FieldDefinition.Name))
                {
                    var fieldContext = new ValidateContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = definition, PartName = typePart.Name };
                    await handler.ValidatedAsync(fieldContext, field);
                    Collect(context.ContentValidateResult, fieldContext.ContentValidateResult);
                }
            }
        }
    }

    public override async Task VersioningAsync(VersionContentContext context)
    {
        if (await TypeAsync(context.ContentItem) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            if (Part(context.ContentItem, typePart) is not { } existing || Part(context.BuildingContentItem, typePart) is not { } building)
            {
                continue;
            }

            foreach (var handler in partHandlers.GetHandlers(typePart.PartDefinition.Name))
            {
                await handler.VersioningAsync(context, existing, building);
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                if (Field(existing, definition) is not { } existingField || Field(building, definition) is not { } buildingField)
                {
                    continue;
                }

                foreach (var handler in fieldHandlers.GetHandlers(definition.FieldDefinition.Name))
                {
                    await handler.VersioningAsync(
                        new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem) { ContentPartFieldDefinition = definition, PartName = typePart.Name },
                        existingField,
                        buildingField);
                }
            }
        }
    }

    public override async Task VersionedAsync(VersionContentContext context)
    {
        if (await TypeAsync(context.ContentItem) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            if (Part(context.ContentItem, typePart) is not { } existing || Part(context.BuildingContentItem, typePart) is not { } building)
            {
                continue;
            }

            foreach (var handler in partHandlers.GetHandlers(typePart.PartDefinition.Name))
            {
                await handler.VersionedAsync(context, existing, building);
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                if (Field(existing, definition) is not { } existingField || Field(building, definition) is not { } buildingField)
                {
                    continue;
                }

                foreach (var handler in fieldHandlers.GetHandlers(definition.FieldDefinition.Name))
                {
                    await handler.VersionedAsync(
                        new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem) { ContentPartFieldDefinition = definition, PartName = typePart.Name },
                        existingField,
                        buildingField);
                }
            }
        }
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => SpreadAsync(
        context.ContentItem,
        (handler, part) => handler.GetContentItemAspectAsync(context, part),
        (handler, field, _, _) => handler.GetContentItemAspectAsync(context, field));

    private Task SpreadAsync(
        ContentItem item,
        Func<IContentPartHandler, ContentPart, Task> toPart,
        Func<IContentFieldHandler, ContentField, ContentPartFieldDefinition, string, Task> toField) => SpreadAsync(item, onlyLoadListeners: false, toPart, toField);

    private async Task SpreadAsync(
        ContentItem item,
        bool onlyLoadListeners,
        Func<IContentPartHandler, ContentPart, Task> toPart,
        Func<IContentFieldHandler, ContentField, ContentPartFieldDefinition, string, Task> toField)
    {
        if (await TypeAsync(item) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            var handlers = partHandlers.GetHandlers(typePart.PartDefinition.Name);
            ContentPart? part = null;

            if (handlers.Count > 0 && (!onlyLoadListeners || LoadListeners.AnyOf(handlers)))
            {
                part = Part(item, typePart);

                if (part is null)
                {
                    continue;
                }

                foreach (var handler in handlers)
                {
                    await toPart(handler, part);
                }
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                var ofField = fieldHandlers.GetHandlers(definition.FieldDefinition.Name);

                if (ofField.Count == 0 || (onlyLoadListeners && !LoadListeners.AnyOf(ofField)))
                {
                    continue;
                }

                part ??= Part(item, typePart);

                if (part is not null && Field(part, definition) is { } field)
                {
                    foreach (var handler in ofField)
                    {
                        await toField(handler, field, definition, typePart.Name);
                    }
                }
            }
        }
    }

    private async ValueTask<ContentTypeDefinition?> TypeAsync(ContentItem item) =>
        string.IsNullOrEmpty(item.ContentType) ? null : await definitions.GetTypeDefinitionAsync(item.ContentType);

    private ContentPart? Part(ContentItem item, ContentTypePartDefinition typePart) =>
        item.Get(partFactory.GetTypeActivator(typePart.PartDefinition.Name).Type, typePart.Name) as ContentPart;

    private ContentField? Field(ContentPart part, ContentPartFieldDefinition definition) =>
        part.Get(fieldFactory.GetTypeActivator(definition.FieldDefinition.Name).Type, definition.Name) as ContentField;

    private ContentPart Weld(ContentItem item, ContentTypePartDefinition typePart)
    {
        if (Part(item, typePart) is { } existing)
        {
            return existing;
        }

        item.Weld(typePart.Name, partFactory.GetTypeActivator(typePart.PartDefinition.Name).CreateInstance());
        return Part(item, typePart) ?? throw new InvalidOperationException($"'{typePart.Name}' of the content item '{item.ContentItemId}' is not a JSON object.");
    }

    private ContentField Weld(ContentPart part, ContentPartFieldDefinition definition)
    {
        if (Field(part, definition) is { } existing)
        {
            return existing;
        }

        part.Weld(definition.Name, fieldFactory.GetTypeActivator(definition.FieldDefinition.Name).CreateInstance());
        return Field(part, definition) ?? throw new InvalidOperationException($"The field '{definition.Name}' of the content item '{part.ContentItem.ContentItemId}' is not a JSON object.");
    }

    private static void Collect(ContentValidateResult into, ContentValidateResult from)
    {
        foreach (var error in from.Errors)
        {
            into.Fail(error);
        }

        into.Succeeded &= from.Succeeded;
    }
}
