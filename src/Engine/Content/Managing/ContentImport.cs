using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using YesSql;

namespace Sapling.Content.Managing;

/// <summary>
/// Saves versions as they came from elsewhere: a new version id makes a version, a known one is updated when it differs,
/// and the flags Latest and Published of an item are on one version each.
/// </summary>
internal sealed class ContentImport(
    ISession session,
    IContentManagerSession known,
    IContentItemIdGenerator ids,
    IClock clock,
    ContentVersions versions,
    ContentEvents events)
{
    private const int BatchSize = 500;

    /// <exception cref="InvalidOperationException">An item is not valid; the message says which and why.</exception>
    internal async Task RunAsync(IEnumerable<ContentItem> items)
    {
        var seen = new Dictionary<string, ContentItem>(StringComparer.Ordinal);

        foreach (var batch in items.Chunk(BatchSize))
        {
            foreach (var item in batch)
            {
                Check(item);
            }

            var stored = (await versions.VersionsAsync(batch.Select(item => item.ContentItemVersionId).Where(id => !string.IsNullOrEmpty(id))))
                .ToDictionary(item => item.ContentItemVersionId, StringComparer.Ordinal);
            var active = (await versions.ActiveAsync(batch.Select(item => item.ContentItemId).Where(id => !string.IsNullOrEmpty(id)).Distinct()))
                .ToLookup(item => item.ContentItemId, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

            foreach (var item in batch)
            {
                if (!string.IsNullOrEmpty(item.ContentItemVersionId) && !seen.TryAdd(item.ContentItemVersionId, item))
                {
                    CheckSameItem(seen[item.ContentItemVersionId], item);
                    continue;
                }

                var siblings = active.GetValueOrDefault(item.ContentItemId ?? string.Empty) ?? [];
                var original = stored.GetValueOrDefault(item.ContentItemVersionId ?? string.Empty);
                ContentValidateResult result;

                if (original is not null)
                {
                    CheckSameItem(original, item);
                }

                if (original is null)
                {
                    result = await CreateAsync(item, siblings);
                }
                else if (IsSame(original, item))
                {
                    continue;
                }
                else
                {
                    result = await UpdateAsync(original, item, siblings);
                }

                // Later versions of the batch take the flags from this one.
                siblings.Add(original ?? item);
                active[item.ContentItemId!] = siblings;

                if (!result.Succeeded)
                {
                    throw new InvalidOperationException(
                        $"The content item '{item.DisplayText}' ({item.ContentType}, {item.ContentItemId}) cannot be imported: {string.Join("; ", result.Errors.Select(error => error.ErrorMessage))}");
                }
            }

            await session.FlushAsync();
        }
    }

    internal async Task<ContentValidateResult> CreateAsync(ContentItem item, List<ContentItem>? siblings)
    {
        TextNormalization.Apply(item);
        item.ContentItemId = string.IsNullOrEmpty(item.ContentItemId) ? ids.GenerateUniqueId(item) : item.ContentItemId;
        item.ContentItemVersionId = string.IsNullOrEmpty(item.ContentItemVersionId) ? ids.GenerateUniqueId(item) : item.ContentItemVersionId;
        Date(item);

        var importing = new ImportContentContext(item);
        await events.ForwardAsync(handler => handler.ImportingAsync(importing));
        var creating = new CreateContentContext(item);
        await events.ForwardAsync(handler => handler.CreatingAsync(creating));
        await events.ForwardAsync(handler => handler.LoadingAsync(new LoadContentContext(item)));

        var result = await events.ValidateAsync(item);

        if (!result.Succeeded)
        {
            return result;
        }

        var previous = await TakeFlagsAsync(item, siblings);
        await session.SaveAsync(item);
        known.Store(item);
        await events.BackwardAsync(handler => handler.CreatedAsync(creating));
        await PublishedAsync(item, previous, item.PublishedUtc);
        await events.BackwardAsync(handler => handler.ImportedAsync(importing));
        return result;
    }

    internal async Task<ContentValidateResult> UpdateAsync(ContentItem original, ContentItem item, List<ContentItem>? siblings)
    {
        TextNormalization.Apply(item);
        var importing = new ImportContentContext(item, original);
        await events.ForwardAsync(handler => handler.ImportingAsync(importing));

        var wasPublished = original.Published;
        original.DisplayText = item.DisplayText;
        original.ContentType = item.ContentType;
        original.Owner = item.Owner ?? original.Owner;
        original.Author = item.Author ?? original.Author;
        original.CreatedUtc = item.CreatedUtc ?? original.CreatedUtc;
        original.ModifiedUtc = item.ModifiedUtc;
        original.PublishedUtc = item.PublishedUtc ?? original.PublishedUtc;
        original.Latest = item.Latest;
        original.Published = item.Published;
        original.Data = item.Data.DeepClone().AsObject();
        original.Elements.Clear();
        Date(original);

        var modified = original.ModifiedUtc;
        var updating = new UpdateContentContext(original);
        await events.ForwardAsync(handler => handler.UpdatingAsync(updating));
        original.ModifiedUtc = item.ModifiedUtc is null ? original.ModifiedUtc : modified;

        var result = await events.ValidateAsync(original);

        if (!result.Succeeded)
        {
            return result;
        }

        var previous = await TakeFlagsAsync(original, siblings);
        await session.SaveAsync(original);
        await events.BackwardAsync(handler => handler.UpdatedAsync(updating));

        if (original.Published && !wasPublished)
        {
            await PublishedAsync(original, previous, item.PublishedUtc);
        }

        await events.BackwardAsync(handler => handler.ImportedAsync(importing));
        return result;
    }

    private async Task PublishedAsync(ContentItem item, ContentItem? previous, DateTime? publishedUtc)
    {
        if (item.Published)
        {
            var publishing = new PublishContentContext(item, previous);
            await events.ForwardAsync(handler => handler.PublishingAsync(publishing));
            item.PublishedUtc = publishedUtc ?? item.PublishedUtc;

            // A handler that asked the database had the item written as it was then.
            await session.SaveAsync(item);
            await events.BackwardAsync(handler => handler.PublishedAsync(publishing));
        }
    }

    /// <summary>Takes the flags the item has from the other versions; returns the version that was published until now.</summary>
    private async Task<ContentItem?> TakeFlagsAsync(ContentItem item, List<ContentItem>? siblings)
    {
        ContentItem? previous = null;

        if (!item.Latest && !item.Published)
        {
            return null;
        }

        foreach (var sibling in siblings ?? await versions.ActiveAsync([item.ContentItemId]))
        {
            if (ReferenceEquals(sibling, item) || sibling.ContentItemVersionId == item.ContentItemVersionId)
            {
                continue;
            }

            var changed = (sibling.Latest && item.Latest) || (sibling.Published && item.Published);
            previous = sibling.Published && item.Published ? sibling : previous;
            sibling.Latest &= !item.Latest;
            sibling.Published &= !item.Published;

            if (changed)
            {
                await session.SaveAsync(sibling);
            }
        }

        return previous;
    }

    private void Date(ContentItem item)
    {
        item.CreatedUtc ??= item.PublishedUtc ?? clock.UtcNow;
        item.ModifiedUtc ??= item.CreatedUtc;
        item.PublishedUtc ??= item.Published ? item.CreatedUtc : null;
    }

    private static void Check(ContentItem item)
    {
        if (item is null)
        {
            throw new InvalidOperationException("The content to import has an entry that is null. Remove it or write a content item in its place.");
        }

        if (string.IsNullOrEmpty(item.ContentType))
        {
            throw new InvalidOperationException($"The content item '{item.ContentItemId}' ({item.DisplayText}) to import has no ContentType.");
        }
    }

    /// <summary>Two items under one version id: one of them would be lost.</summary>
    private static void CheckSameItem(ContentItem known, ContentItem item)
    {
        if (!string.IsNullOrEmpty(item.ContentItemId) && item.ContentItemId != known.ContentItemId)
        {
            throw new InvalidOperationException(
                $"The content item '{item.DisplayText}' ({item.ContentItemId}) to import has the ContentItemVersionId '{item.ContentItemVersionId}' of '{known.DisplayText}' ({known.ContentItemId}). Give each version an id of its own.");
        }
    }

    private static bool IsSame(ContentItem original, ContentItem item)
    {
        var (left, right) = (Bare(original), Bare(item));
        return JsonNode.DeepEquals(left, right);
    }

    private static JsonObject Bare(ContentItem item)
    {
        var json = JsonSerializer.SerializeToNode(item, JOptions.Default)!.AsObject();
        json.Remove(nameof(ContentItem.Latest));
        json.Remove(nameof(ContentItem.Published));
        return json;
    }
}
