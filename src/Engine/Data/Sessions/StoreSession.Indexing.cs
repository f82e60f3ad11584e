using Sapling.Data.Indexes;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Sessions;

internal sealed partial class StoreSession
{
    /// <summary>What is stored of the documents of updates and deletes: as it was read to be changed, or else read now.</summary>
    private async Task<Dictionary<long, StoredDocument>> StoredAsync(List<Tracked> wave, DescriptorCache descriptors, CancellationToken cancellationToken)
    {
        var stored = new Dictionary<long, StoredDocument>();

        foreach (var type in wave.Where(tracked => tracked.Pending is Pending.Update or Pending.Delete).GroupBy(tracked => tracked.Entity.GetType()))
        {
            var unknown = new List<object>();

            foreach (var tracked in type)
            {
                if (TakeKnown(tracked) is { } known)
                {
                    stored[known.Document.Id] = known;
                }
                else
                {
                    unknown.Add(tracked.Document.Id);
                }
            }

            if (unknown.Count > 0)
            {
                foreach (var document in await new StoredDocuments(this, descriptors, type.Key).LockAsync(unknown, cancellationToken))
                {
                    stored[document.Document.Id] = document;
                }
            }
        }

        return stored;
    }

    /// <summary>
    /// What was read to be changed holds as long as the document has its version, which is checked when it is written: so it must be
    /// checked, and written.
    /// </summary>
    private StoredDocument? TakeKnown(Tracked tracked)
    {
        var known = tracked.Stored;
        tracked.Stored = null;

        return tracked is { Pending: Pending.Update, CheckConcurrency: true } && known is not null && known.Document.Version == tracked.Document.Version
            && store.Configuration.ContentSerializer.Serialize(tracked.Entity) != known.Document.Content ? known : null;
    }

    private static async Task MapAsync(Tracked tracked, DescriptorCache cache, IndexRows rows, Reductions reductions, CancellationToken cancellationToken)
    {
        var descriptors = cache.For(tracked.Entity.GetType());

        foreach (var descriptor in descriptors.Where(descriptor => descriptor.Reduce is null && descriptor.Filter?.Invoke(tracked.Entity) != false))
        {
            foreach (var index in await descriptor.Map(tracked.Entity, cancellationToken))
            {
                rows.Add(index, tracked.Document.Id);
            }
        }

        await ReduceAsync(descriptors, () => tracked.Entity, (descriptor, index) => reductions.Add(descriptor, index, tracked.Document.Id), cancellationToken);
    }

    private async Task UnmapAsync(DocumentChange change, DescriptorCache cache, IndexRows rows, Reductions reductions, CancellationToken cancellationToken)
    {
        if (change.Stored is { } stored)
        {
            var type = change.Tracked.Entity.GetType();
            rows.Remove(stored);
            await ReduceAsync(
                cache.For(type),
                () => Deserialize(stored.Document, store.TypeNames[stored.Document.Type] ?? type),
                (descriptor, index) => reductions.Remove(descriptor, index, stored.Document.Id),
                cancellationToken);
        }
    }

    private static async Task ReduceAsync(IndexDescriptor[] descriptors, Func<object> read, Action<IndexDescriptor, IIndex> note, CancellationToken cancellationToken)
    {
        object? entity = null;

        foreach (var descriptor in descriptors.Where(descriptor => descriptor.Reduce is not null))
        {
            entity ??= read();

            if (descriptor.Filter?.Invoke(entity) == false)
            {
                continue;
            }

            foreach (var index in await descriptor.Map(entity, cancellationToken))
            {
                note(descriptor, index);
            }
        }
    }
}
