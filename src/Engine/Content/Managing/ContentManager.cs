using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using YesSql;

namespace Sapling.Content.Managing;

/// <summary>
/// Makes, reads and changes content items; what happens around a change is the handlers' business. A version that another scope changed
/// since it was read here is not overwritten: its flags would be those of before, and the item have two latest versions or none.
/// </summary>
internal sealed class ContentManager(
    IContentDefinitionManager definitions,
    IContentManagerSession known,
    ISession session,
    IContentItemIdGenerator ids,
    ContentVersions versions,
    ContentEvents events,
    ContentImport import) : IContentManager
{
    // What is published is asked for while nothing waits to be written: asking later would first write half of the change.
    private readonly Dictionary<string, ContentItem?> _published = [];

    public async Task<ContentItem> NewAsync(string contentType)
    {
        ArgumentException.ThrowIfNullOrEmpty(contentType);
        var definition = await definitions.GetTypeDefinitionAsync(contentType) ?? new ContentTypeDefinitionBuilder().WithName(contentType).Build();

        var item = new ContentItem { ContentType = definition.Name };
        item.ContentItemId = ids.GenerateUniqueId(item);

        var activating = new ActivatingContentContext(item) { ContentType = definition.Name, Definition = definition };
        await events.ForwardAsync(handler => handler.ActivatingAsync(activating));
        var activated = new ActivatedContentContext(item);
        await events.BackwardAsync(handler => handler.ActivatedAsync(activated));

        var initializing = new InitializingContentContext(item);
        await events.ForwardAsync(handler => handler.InitializingAsync(initializing));
        await events.BackwardAsync(handler => handler.InitializedAsync(initializing));
        return item;
    }

    public async Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;
        TextNormalization.Apply(contentItem);

        if (string.IsNullOrEmpty(contentItem.ContentItemId))
        {
            contentItem.ContentItemId = ids.GenerateUniqueId(contentItem);
        }

        if (string.IsNullOrEmpty(contentItem.ContentItemVersionId))
        {
            contentItem.ContentItemVersionId = ids.GenerateUniqueId(contentItem);
        }

        contentItem.Latest = true;
        contentItem.Published = options.IsPublished;
        _published[contentItem.ContentItemId] = null;

        var creating = new CreateContentContext(contentItem);
        await events.ForwardAsync(handler => handler.CreatingAsync(creating));

        if (creating.Cancel)
        {
            return false;
        }

        await StoreAsync(contentItem);
        await events.BackwardAsync(handler => handler.CreatedAsync(creating));

        // A handler that asked the database had the item written as it was then.
        await SaveAsync(contentItem);

        if (options.IsPublished)
        {
            var publishing = new PublishContentContext(contentItem, null);
            var isPublished = await PublishingAsync(publishing);
            contentItem.Published = isPublished;
            await SaveAsync(contentItem);

            if (!isPublished)
            {
                return false;
            }

            await events.BackwardAsync(handler => handler.PublishedAsync(publishing));
        }

        return true;
    }

    public async Task UpdateAsync(ContentItem contentItem)
    {
        TextNormalization.Apply(contentItem);
        var context = new UpdateContentContext(contentItem);
        await events.ForwardAsync(handler => handler.UpdatingAsync(context));
        await SaveAsync(contentItem);
        await events.BackwardAsync(handler => handler.UpdatedAsync(context));
        await SaveAsync(contentItem);
    }

    public async Task SaveDraftAsync(ContentItem contentItem)
    {
        if (!contentItem.Latest || contentItem.Published)
        {
            return;
        }

        TextNormalization.Apply(contentItem);
        var context = new SaveDraftContentContext(contentItem);
        await events.ForwardAsync(handler => handler.DraftSavingAsync(context));
        await SaveAsync(contentItem);
        await events.BackwardAsync(handler => handler.DraftSavedAsync(context));
    }

    public async Task<bool> PublishAsync(ContentItem contentItem)
    {
        if (contentItem.Published)
        {
            return true;
        }

        TextNormalization.Apply(contentItem);

        var previous = await PreviousAsync(contentItem.ContentItemId);
        var context = new PublishContentContext(contentItem, previous);

        if (!await PublishingAsync(context))
        {
            return false;
        }

        if (previous is not null)
        {
            previous.Published = false;

            if (!ReferenceEquals(previous, contentItem))
            {
                previous.Latest = false;
            }

            await RetireAsync(previous);
        }

        contentItem.Published = true;
        contentItem.Latest = true;
        _published[contentItem.ContentItemId] = contentItem;
        await StoreAsync(contentItem);
        await events.BackwardAsync(handler => handler.PublishedAsync(context));
        return true;
    }

    public async Task<bool> UnpublishAsync(ContentItem contentItem)
    {
        if (!contentItem.Latest)
        {
            throw new InvalidOperationException($"'{contentItem}' is not the latest version: only with the latest version at hand can an item be unpublished.");
        }

        var published = contentItem.Published ? contentItem : await versions.PublishedAsync(contentItem.ContentItemId);

        if (published is null)
        {
            return false;
        }

        var context = new PublishContentContext(contentItem, published);
        await events.ForwardAsync(handler => handler.UnpublishingAsync(context));

        if (context.Cancel)
        {
            return false;
        }

        published.Published = false;
        published.ModifiedUtc = contentItem.ModifiedUtc;
        await SaveAsync(published);
        await events.BackwardAsync(handler => handler.UnpublishedAsync(context));
        return true;
    }

    public async Task<bool> RemoveAsync(ContentItem contentItem)
    {
        var active = (await versions.ActiveAsync(contentItem.ContentItemId)).ToArray();

        if (active.Length == 0)
        {
            return false;
        }

        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: true);
        await events.ForwardAsync(handler => handler.RemovingAsync(context));

        if (context.Cancel)
        {
            return false;
        }

        foreach (var version in active)
        {
            version.Published = false;
            version.Latest = false;
            await SaveAsync(version);
        }

        await events.BackwardAsync(handler => handler.RemovedAsync(context));
        return true;
    }

    public async Task DiscardDraftAsync(ContentItem contentItem)
    {
        if (contentItem.Published || !contentItem.Latest)
        {
            throw new InvalidOperationException($"'{contentItem}' is not a draft: only a draft can be discarded.");
        }

        var published = await GetAsync(contentItem.ContentItemId, VersionOptions.Published);
        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: published is null);
        await events.ForwardAsync(handler => handler.RemovingAsync(context));

        if (context.Cancel)
        {
            return;
        }

        contentItem.Latest = false;
        await SaveAsync(contentItem);
        await events.BackwardAsync(handler => handler.RemovedAsync(context));

        if (published is not null)
        {
            published.Latest = true;
            await SaveAsync(published);
        }
    }

    public async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        var clone = await NewAsync(contentItem.ContentType);
        await CreateAsync(clone, VersionOptions.Draft);

        var context = new CloneContentContext(contentItem, clone);
        context.CloneContentItem.Data = contentItem.Data.DeepClone().AsObject();
        context.CloneContentItem.Elements.Clear();
        context.CloneContentItem.DisplayText = contentItem.DisplayText;

        await events.ForwardAsync(handler => handler.CloningAsync(context));
        await events.BackwardAsync(handler => handler.ClonedAsync(context));

        // Last: a handler that asked the database, for a free path, had the clone written as it was then.
        await SaveAsync(clone);
        return clone;
    }

    public async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        var restored = contentItem.Clone();
        restored.ContentItemVersionId = ids.GenerateUniqueId(restored);
        restored.Published = false;
        restored.PublishedUtc = null;
        restored.Latest = true;

        // Text comes back, rights do not: whose the item is now, his it stays.
        var latest = await versions.LatestAsync(contentItem.ContentItemId);
        restored.Owner = latest is null ? restored.Owner : latest.Owner;

        var context = new RestoreContentContext(restored);
        await events.ForwardAsync(handler => handler.RestoringAsync(context));
        var result = await ValidateAsync(restored);

        if (!result.Succeeded)
        {
            return result;
        }

        if (latest is not null)
        {
            latest.Latest = false;
            await SaveAsync(latest);
        }

        await StoreAsync(restored);
        await events.BackwardAsync(handler => handler.RestoredAsync(context));
        return result;
    }

    public Task<ContentValidateResult> ValidateAsync(ContentItem contentItem) => events.ValidateAsync(contentItem);

    public Task ImportAsync(IEnumerable<ContentItem> contentItems) => import.RunAsync(contentItems);

    public Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem) => import.CreateAsync(contentItem, null);

    public Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion) =>
        import.UpdateAsync(updatingVersion, updatedVersion, null);

    public async Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contentItemId);
        options ??= VersionOptions.Published;
        ContentItem? item;

        if (options.IsPublished)
        {
            // The published version is the same for the whole scope, unless this scope itself unpublished it.
            if (known.RecallPublishedItemId(contentItemId, out var recalled))
            {
                return recalled;
            }

            if (_published.TryGetValue(contentItemId, out var published) && published is null)
            {
                return null;
            }

            item = await versions.PublishedAsync(contentItemId);
            _published[contentItemId] = item;
        }
        else if (options is { IsDraft: true, IsDraftRequired: false })
        {
            item = await versions.DraftAsync(contentItemId);
        }
        else if (known.RecallPublishedItemId(contentItemId, out var recalled) && recalled!.Latest)
        {
            item = recalled;
        }
        else
        {
            item = await LatestAsync(contentItemId);
        }

        if (item is null)
        {
            return null;
        }

        item = await LoadAsync(item);

        if (options.IsDraftRequired && !item.Published)
        {
            _published[contentItemId] = await PreviousAsync(contentItemId);
        }

        return options.IsDraftRequired && item.Published ? await DraftOfAsync(item) : item;
    }

    public async Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;
        var wanted = contentItemIds.Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal).ToArray();
        var found = new Dictionary<string, ContentItem>(wanted.Length, StringComparer.Ordinal);

        if (options.IsPublished)
        {
            foreach (var id in wanted)
            {
                if (known.RecallPublishedItemId(id, out var recalled))
                {
                    found[id] = recalled!;
                }
            }
        }

        foreach (var item in await versions.ManyAsync(wanted.Where(id => !found.ContainsKey(id)), options))
        {
            var loaded = await LoadAsync(item);
            found[item.ContentItemId] = options.IsDraftRequired && loaded.Published ? await DraftOfAsync(loaded) : loaded;
        }

        return wanted.Where(found.ContainsKey).Select(id => found[id]).ToArray();
    }

    public async Task<ContentItem?> GetVersionAsync(string contentItemVersionId) =>
        await versions.VersionAsync(contentItemVersionId) is { } item ? await LoadAsync(item) : null;

    public async Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId) =>
        await this.LoadAsync(await versions.AllAsync(contentItemId));

    public async Task<ContentItem> LoadAsync(ContentItem contentItem)
    {
        if (known.RecallVersionId(contentItem.Id, out var loaded))
        {
            return loaded!;
        }

        var context = new LoadContentContext(contentItem);
        await events.ForwardAsync(handler => handler.LoadingAsync(context));
        known.Store(contentItem);
        await events.BackwardAsync(handler => handler.LoadedAsync(context));
        return contentItem;
    }

    public async Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect)
    {
        var context = new ContentItemAspectContext { ContentItem = content.ContentItem, Aspect = aspect! };
        await events.ForwardAsync(handler => handler.GetContentItemAspectAsync(context));
        return (TAspect)context.Aspect;
    }

    /// <summary>The latest version; where it may be changed, what is published is read with it.</summary>
    private async Task<ContentItem?> LatestAsync(string id)
    {
        if (versions.OnlyReads)
        {
            return await versions.LatestAsync(id);
        }

        var active = (await versions.ActiveAsync(id)).ToArray();
        var published = active.FirstOrDefault(item => item.Published);
        _published[id] = published is null ? null : await LoadAsync(published);
        return active.FirstOrDefault(item => item.Latest);
    }

    /// <summary>The version that is published until now, or null.</summary>
    private async Task<ContentItem?> PreviousAsync(string id)
    {
        if (known.RecallPublishedItemId(id, out var recalled))
        {
            return recalled;
        }

        return _published.TryGetValue(id, out var published) && published is not { Published: false } ? published : await versions.PublishedAsync(id);
    }

    /// <summary>A new latest version that is a draft; the published one stays published.</summary>
    private async Task<ContentItem> DraftOfAsync(ContentItem existing)
    {
        var building = existing.Clone();
        building.ContentItemVersionId = ids.GenerateUniqueId(existing);
        building.Published = false;
        building.Latest = true;

        var context = new VersionContentContext(existing, building);
        await events.ForwardAsync(handler => handler.VersioningAsync(context));
        existing.Latest = false;
        await SaveAsync(existing);
        await StoreAsync(building);
        await events.BackwardAsync(handler => handler.VersionedAsync(context));
        return building;
    }

    /// <summary>Former versions are kept where the type keeps versions.</summary>
    private async Task RetireAsync(ContentItem previous)
    {
        if (await definitions.GetTypeDefinitionAsync(previous.ContentType) is { } type && !type.IsVersionable())
        {
            session.Delete(previous);
        }
        else
        {
            await SaveAsync(previous);
        }
    }

    /// <summary>Asks the handlers; what they refuse keeps no time of publishing.</summary>
    private async Task<bool> PublishingAsync(PublishContentContext context)
    {
        var before = context.ContentItem.PublishedUtc;
        await events.ForwardAsync(handler => handler.PublishingAsync(context));

        if (context.Cancel)
        {
            context.ContentItem.PublishedUtc = before;
        }

        return !context.Cancel;
    }

    private async Task StoreAsync(ContentItem item)
    {
        await SaveAsync(item);
        known.Store(item);
    }

    private Task SaveAsync(ContentItem item) => session.SaveAsync(item, checkConcurrency: true);
}
