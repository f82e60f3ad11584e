namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0. A handler of one field type of which only the wanted events are overridden.</summary>
public abstract class ContentFieldHandler<TField> : IContentFieldHandler where TField : ContentField, new()
{
    Task IContentFieldHandler.ActivatedAsync(ActivatedContentFieldContext context, ContentField field) => field is TField typedField ? ActivatedAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.ActivatingAsync(ActivatingContentFieldContext context, ContentField field) => field is TField typedField ? ActivatingAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.ClonedAsync(CloneContentFieldContext context, ContentField field) => field is TField typedField ? ClonedAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.CloningAsync(CloneContentFieldContext context, ContentField field) => field is TField typedField ? CloningAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.CreatedAsync(CreateContentFieldContext context, ContentField field) => field is TField typedField ? CreatedAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.CreatingAsync(CreateContentFieldContext context, ContentField field) => field is TField typedField ? CreatingAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.DraftSavedAsync(SaveDraftContentFieldContext context, ContentField field) => field is TField typedField ? DraftSavedAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.DraftSavingAsync(SaveDraftContentFieldContext context, ContentField field) => field is TField typedField ? DraftSavingAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.GetContentItemAspectAsync(ContentItemAspectContext context, ContentField field) => field is TField typedField ? GetContentItemAspectAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.ImportedAsync(ImportContentFieldContext context, ContentField field) => field is TField typedField ? ImportedAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.ImportingAsync(ImportContentFieldContext context, ContentField field) => field is TField typedField ? ImportingAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.InitializedAsync(InitializingContentFieldContext context, ContentField field) => field is TField typedField ? InitializedAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.InitializingAsync(InitializingContentFieldContext context, ContentField field) => field is TField typedField ? InitializingAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.LoadedAsync(LoadContentFieldContext context, ContentField field) => field is TField typedField ? LoadedAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.LoadingAsync(LoadContentFieldContext context, ContentField field) => field is TField typedField ? LoadingAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.PublishedAsync(PublishContentFieldContext context, ContentField field) => field is TField typedField ? PublishedAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.PublishingAsync(PublishContentFieldContext context, ContentField field) => field is TField typedField ? PublishingAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.RemovedAsync(RemoveContentFieldContext context, ContentField field) => field is TField typedField ? RemovedAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.RemovingAsync(RemoveContentFieldContext context, ContentField field) => field is TField typedField ? RemovingAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.UnpublishedAsync(PublishContentFieldContext context, ContentField field) => field is TField typedField ? UnpublishedAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.UnpublishingAsync(PublishContentFieldContext context, ContentField field) => field is TField typedField ? UnpublishingAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.UpdatedAsync(UpdateContentFieldContext context, ContentField field) => field is TField typedField ? UpdatedAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.UpdatingAsync(UpdateContentFieldContext context, ContentField field) => field is TField typedField ? UpdatingAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.ValidatedAsync(ValidateContentFieldContext context, ContentField field) => field is TField typedField ? ValidatedAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.ValidatingAsync(ValidateContentFieldContext context, ContentField field) => field is TField typedField ? ValidatingAsync(context, typedField) : Task.CompletedTask;

    Task IContentFieldHandler.VersionedAsync(VersionContentFieldContext context, ContentField existing, ContentField building) => existing is TField typedExisting && building is TField typedBuilding ? VersionedAsync(context, typedExisting, typedBuilding) : Task.CompletedTask;

    Task IContentFieldHandler.VersioningAsync(VersionContentFieldContext context, ContentField existing, ContentField building) => existing is TField typedExisting && building is TField typedBuilding ? VersioningAsync(context, typedExisting, typedBuilding) : Task.CompletedTask;

    public virtual Task ActivatedAsync(ActivatedContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task ActivatingAsync(ActivatingContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task ClonedAsync(CloneContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task CloningAsync(CloneContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task CreatedAsync(CreateContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task CreatingAsync(CreateContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task DraftSavedAsync(SaveDraftContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task DraftSavingAsync(SaveDraftContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TField field) => Task.CompletedTask;

    public virtual Task ImportedAsync(ImportContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task ImportingAsync(ImportContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task InitializedAsync(InitializingContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task InitializingAsync(InitializingContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task LoadedAsync(LoadContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task LoadingAsync(LoadContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task PublishedAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task PublishingAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task RemovedAsync(RemoveContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task RemovingAsync(RemoveContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task UnpublishedAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task UnpublishingAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task UpdatedAsync(UpdateContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task UpdatingAsync(UpdateContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task ValidatedAsync(ValidateContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task ValidatingAsync(ValidateContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task VersionedAsync(VersionContentFieldContext context, TField existing, TField building) => Task.CompletedTask;

    public virtual Task VersioningAsync(VersionContentFieldContext context, TField existing, TField building) => Task.CompletedTask;
}
