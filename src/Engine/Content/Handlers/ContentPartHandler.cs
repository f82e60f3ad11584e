namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0. A handler of one part type of which only the wanted events are overridden.</summary>
public abstract class ContentPartHandler<TPart> : IContentPartHandler where TPart : ContentPart, new()
{
    Task IContentPartHandler.ActivatedAsync(ActivatedContentContext context, ContentPart part) => part is TPart typedPart ? ActivatedAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.ActivatingAsync(ActivatingContentContext context, ContentPart part) => part is TPart typedPart ? ActivatingAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.ClonedAsync(CloneContentContext context, ContentPart part) => part is TPart typedPart ? ClonedAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.CloningAsync(CloneContentContext context, ContentPart part) => part is TPart typedPart ? CloningAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.CreatedAsync(CreateContentContext context, ContentPart part) => part is TPart typedPart ? CreatedAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.CreatingAsync(CreateContentContext context, ContentPart part) => part is TPart typedPart ? CreatingAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.DraftSavedAsync(SaveDraftContentContext context, ContentPart part) => part is TPart typedPart ? DraftSavedAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.DraftSavingAsync(SaveDraftContentContext context, ContentPart part) => part is TPart typedPart ? DraftSavingAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.GetContentItemAspectAsync(ContentItemAspectContext context, ContentPart part) => part is TPart typedPart ? GetContentItemAspectAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.ImportedAsync(ImportContentContext context, ContentPart part) => part is TPart typedPart ? ImportedAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.ImportingAsync(ImportContentContext context, ContentPart part) => part is TPart typedPart ? ImportingAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.InitializedAsync(InitializingContentContext context, ContentPart part) => part is TPart typedPart ? InitializedAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.InitializingAsync(InitializingContentContext context, ContentPart part) => part is TPart typedPart ? InitializingAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.LoadedAsync(LoadContentContext context, ContentPart part) => part is TPart typedPart ? LoadedAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.LoadingAsync(LoadContentContext context, ContentPart part) => part is TPart typedPart ? LoadingAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.PublishedAsync(PublishContentContext context, ContentPart part) => part is TPart typedPart ? PublishedAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.PublishingAsync(PublishContentContext context, ContentPart part) => part is TPart typedPart ? PublishingAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.RemovedAsync(RemoveContentContext context, ContentPart part) => part is TPart typedPart ? RemovedAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.RemovingAsync(RemoveContentContext context, ContentPart part) => part is TPart typedPart ? RemovingAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.UnpublishedAsync(PublishContentContext context, ContentPart part) => part is TPart typedPart ? UnpublishedAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.UnpublishingAsync(PublishContentContext context, ContentPart part) => part is TPart typedPart ? UnpublishingAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.UpdatedAsync(UpdateContentContext context, ContentPart part) => part is TPart typedPart ? UpdatedAsync(context, typedPart) : Task.CompletedTask;

    Task IContentPartHandler.UpdatingAsync(UpdateContentContext context, ContentPart part) => part is TPart typedPart ? UpdatingAsync(context, typedPart) : Task.CompletedTask;

    async Task IContentPartHandler.ValidatedAsync(ValidateContentContext context, ContentPart part)
    {
        if (part is not TPart typedPart)
        {
            return;
        }

        await ValidatedAsync(context, typedPart);

        if (context is ValidateContentPartContext partContext)
        {
            await ValidatedAsync(partContext, typedPart);
        }
    }

    async Task IContentPartHandler.ValidatingAsync(ValidateContentContext context, ContentPart part)
    {
        if (part is not TPart typedPart)
        {
            return;
        }

        await ValidatingAsync(context, typedPart);

        if (context is ValidateContentPartContext partContext)
        {
            await ValidatingAsync(partContext, typedPart);
        }
    }

    Task IContentPartHandler.VersionedAsync(VersionContentContext context, ContentPart existing, ContentPart building) => existing is TPart typedExisting && building is TPart typedBuilding ? VersionedAsync(context, typedExisting, typedBuilding) : Task.CompletedTask;

    Task IContentPartHandler.VersioningAsync(VersionContentContext context, ContentPart existing, ContentPart building) => existing is TPart typedExisting && building is TPart typedBuilding ? VersioningAsync(context, typedExisting, typedBuilding) : Task.CompletedTask;

    public virtual Task ActivatedAsync(ActivatedContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ActivatingAsync(ActivatingContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ClonedAsync(CloneContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task CloningAsync(CloneContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task CreatedAsync(CreateContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task CreatingAsync(CreateContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task DraftSavedAsync(SaveDraftContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task DraftSavingAsync(SaveDraftContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TPart part) => Task.CompletedTask;

    public virtual Task ImportedAsync(ImportContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ImportingAsync(ImportContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task InitializedAsync(InitializingContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task InitializingAsync(InitializingContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task LoadedAsync(LoadContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task LoadingAsync(LoadContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task PublishedAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task PublishingAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task RemovedAsync(RemoveContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task RemovingAsync(RemoveContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task UnpublishedAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task UnpublishingAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task UpdatedAsync(UpdateContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task UpdatingAsync(UpdateContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ValidatedAsync(ValidateContentContext context, TPart part) => Task.CompletedTask;

    protected virtual Task ValidatedAsync(ValidateContentPartContext context, TPart part) => Task.CompletedTask;

    public virtual Task ValidatingAsync(ValidateContentContext context, TPart part) => Task.CompletedTask;

    protected virtual Task ValidatingAsync(ValidateContentPartContext context, TPart part) => Task.CompletedTask;

    public virtual Task VersionedAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    public virtual Task VersioningAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;
}
