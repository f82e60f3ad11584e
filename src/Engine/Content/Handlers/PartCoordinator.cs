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
                var field = new FieldAt(Weld(part, definition), definition, new(part, typePart));

                foreach (var handler in fieldHandlers.GetHandlers(definition.FieldDefinition.Name))
                {
                    await handler.ActivatingAsync(field.Tell(new ActivatingContentFieldContext(context.ContentItem)), field.Field);
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
                    var part = Weld(context.ContentItem, typePart);
                    var field = new FieldAt(Weld(part, definition), definition, new(part, typePart));

                    foreach (var handler in handlersOfField)
                    {
                        await handler.LoadingAsync(field.Tell(new LoadContentFieldContext(context.ContentItem)), field.Field);
                    }
                }
            }
        }
    }

    public override Task LoadedAsync(LoadContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.LoadedAsync(context, part.Part),
        (handler, field) => handler.LoadedAsync(field.Tell(new LoadContentFieldContext(context.ContentItem)), field.Field),
        onlyLoadListeners: true);

    public override Task ActivatedAsync(ActivatedContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.ActivatedAsync(context, part.Part),
        (handler, field) => handler.ActivatedAsync(field.Tell(new ActivatedContentFieldContext(context.ContentItem)), field.Field));

    public override Task CreatingAsync(CreateContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.CreatingAsync(context, part.Part),
        (handler, field) => handler.CreatingAsync(field.Tell(new CreateContentFieldContext(context.ContentItem)), field.Field));

    public override Task CreatedAsync(CreateContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.CreatedAsync(context, part.Part),
        (handler, field) => handler.CreatedAsync(field.Tell(new CreateContentFieldContext(context.ContentItem)), field.Field));

    public override Task InitializingAsync(InitializingContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.InitializingAsync(context, part.Part),
        (handler, field) => handler.InitializingAsync(field.Tell(new InitializingContentFieldContext(context.ContentItem)), field.Field));

    public override Task InitializedAsync(InitializingContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.InitializedAsync(context, part.Part),
        (handler, field) => handler.InitializedAsync(field.Tell(new InitializingContentFieldContext(context.ContentItem)), field.Field));

    public override Task DraftSavingAsync(SaveDraftContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.DraftSavingAsync(context, part.Part),
        (handler, field) => handler.DraftSavingAsync(field.Tell(new SaveDraftContentFieldContext(context.ContentItem)), field.Field));

    public override Task DraftSavedAsync(SaveDraftContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.DraftSavedAsync(context, part.Part),
        (handler, field) => handler.DraftSavedAsync(field.Tell(new SaveDraftContentFieldContext(context.ContentItem)), field.Field));

    public override Task PublishedAsync(PublishContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.PublishedAsync(context, part.Part),
        (handler, field) => handler.PublishedAsync(field.Tell(new PublishContentFieldContext(context.ContentItem, context.PreviousItem)), field.Field));

    public override Task UnpublishedAsync(PublishContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.UnpublishedAsync(context, part.Part),
        (handler, field) => handler.UnpublishedAsync(field.Tell(new PublishContentFieldContext(context.ContentItem, context.PreviousItem)), field.Field));

    public override Task UpdatingAsync(UpdateContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.UpdatingAsync(context, part.Part),
        (handler, field) => handler.UpdatingAsync(field.Tell(new UpdateContentFieldContext(context.ContentItem)), field.Field));

    public override Task UpdatedAsync(UpdateContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.UpdatedAsync(context, part.Part),
        (handler, field) => handler.UpdatedAsync(field.Tell(new UpdateContentFieldContext(context.ContentItem)), field.Field));

    public override Task RemovingAsync(RemoveContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.RemovingAsync(context, part.Part),
        (handler, field) => handler.RemovingAsync(field.Tell(new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft)), field.Field));

    public override Task RemovedAsync(RemoveContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.RemovedAsync(context, part.Part),
        (handler, field) => handler.RemovedAsync(field.Tell(new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft)), field.Field));

    public override Task ImportingAsync(ImportContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.ImportingAsync(context, part.Part),
        (handler, field) => handler.ImportingAsync(field.Tell(new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem)), field.Field));

    public override Task ImportedAsync(ImportContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.ImportedAsync(context, part.Part),
        (handler, field) => handler.ImportedAsync(field.Tell(new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem)), field.Field));

    public override Task CloningAsync(CloneContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.CloningAsync(context, part.Part),
        (handler, field) => handler.CloningAsync(field.Tell(new CloneContentFieldContext(context.ContentItem, context.CloneContentItem)), field.Field));

    public override Task ClonedAsync(CloneContentContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.ClonedAsync(context, part.Part),
        (handler, field) => handler.ClonedAsync(field.Tell(new CloneContentFieldContext(context.ContentItem, context.CloneContentItem)), field.Field));

    public override Task PublishingAsync(PublishContentContext context) => CancellableAsync(
        context,
        (handler, part) => handler.PublishingAsync(context, part.Part),
        (handler, told, field) => handler.PublishingAsync(told, field));

    public override Task UnpublishingAsync(PublishContentContext context) => CancellableAsync(
        context,
        (handler, part) => handler.UnpublishingAsync(context, part.Part),
        (handler, told, field) => handler.UnpublishingAsync(told, field));

    public override Task ValidatingAsync(ValidateContentContext context) => ValidateAsync(
        context,
        (handler, told, part) => handler.ValidatingAsync(told, part),
        (handler, told, field) => handler.ValidatingAsync(told, field));

    public override Task ValidatedAsync(ValidateContentContext context) => ValidateAsync(
        context,
        (handler, told, part) => handler.ValidatedAsync(told, part),
        (handler, told, field) => handler.ValidatedAsync(told, field));

    public override Task VersioningAsync(VersionContentContext context) => VersionAsync(
        context,
        (handler, existing, building) => handler.VersioningAsync(context, existing, building),
        (handler, told, existing, building) => handler.VersioningAsync(told, existing, building));

    public override Task VersionedAsync(VersionContentContext context) => VersionAsync(
        context,
        (handler, existing, building) => handler.VersionedAsync(context, existing, building),
        (handler, told, existing, building) => handler.VersionedAsync(told, existing, building));

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => EachAsync(
        context.ContentItem,
        (handler, part) => handler.GetContentItemAspectAsync(context, part.Part),
        (handler, field) => handler.GetContentItemAspectAsync(context, field.Field));

    private Task CancellableAsync(
        PublishContentContext context,
        Func<IContentPartHandler, PartAt, Task> toPart,
        Func<IContentFieldHandler, PublishContentFieldContext, ContentField, Task> toField) => EachAsync(
        context.ContentItem,
        toPart,
        async (handler, field) =>
        {
            var told = field.Tell(new PublishContentFieldContext(context.ContentItem, context.PreviousItem));
            await toField(handler, told, field.Field);
            context.Cancel |= told.Cancel;
        });

    private Task ValidateAsync(
        ValidateContentContext context,
        Func<IContentPartHandler, ValidateContentPartContext, ContentPart, Task> toPart,
        Func<IContentFieldHandler, ValidateContentFieldContext, ContentField, Task> toField) => EachAsync(
        context.ContentItem,
        async (handler, part) =>
        {
            var told = new ValidateContentPartContext(context.ContentItem) { ContentTypePartDefinition = part.Definition };
            await toPart(handler, told, part.Part);
            Collect(context.ContentValidateResult, told.ContentValidateResult);
        },
        async (handler, field) =>
        {
            var told = field.Tell(new ValidateContentFieldContext(context.ContentItem));
            await toField(handler, told, field.Field);
            Collect(context.ContentValidateResult, told.ContentValidateResult);
        });

    private Task VersionAsync(
        VersionContentContext context,
        Func<IContentPartHandler, ContentPart, ContentPart, Task> toPart,
        Func<IContentFieldHandler, VersionContentFieldContext, ContentField, ContentField, Task> toField) => EachAsync(
        context.ContentItem,
        (handler, part) => Part(context.BuildingContentItem, part.Definition) is { } building ? toPart(handler, part.Part, building) : Task.CompletedTask,
        (handler, field) => Part(context.BuildingContentItem, field.Part.Definition) is { } part && Field(part, field.Definition) is { } building
            ? toField(handler, field.Tell(new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem)), field.Field, building)
            : Task.CompletedTask);

    private async Task EachAsync(
        ContentItem item,
        Func<IContentPartHandler, PartAt, Task> toPart,
        Func<IContentFieldHandler, FieldAt, Task> toField,
        bool onlyLoadListeners = false)
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
                    await toPart(handler, new PartAt(part, typePart));
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
                        await toField(handler, new FieldAt(field, definition, new PartAt(part, typePart)));
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

    private readonly record struct PartAt(ContentPart Part, ContentTypePartDefinition Definition);

    private readonly record struct FieldAt(ContentField Field, ContentPartFieldDefinition Definition, PartAt Part)
    {
        /// <summary>The context with the place of the field.</summary>
        internal TContext Tell<TContext>(TContext context) where TContext : ContentFieldContextBase
        {
            context.ContentPartFieldDefinition = Definition;
            context.PartName = Part.Definition.Name;
            return context;
        }
    }
}
