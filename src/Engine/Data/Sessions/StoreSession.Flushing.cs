using YesSql;
using YesSql.Indexes;
using Sapling.Data.Indexes;

namespace Sapling.Data.Sessions;

internal sealed partial class StoreSession
{
    public Task FlushAsync() => FlushAsync(default);

    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        if (_flushing || _cancelled || !_maps.Values.Any(map => map.HasPending))
        {
            return;
        }

        _flushing = true;

        try
        {
            await BeginTransactionAsync(cancellationToken);

            foreach (var map in _maps.Values.ToArray())
            {
                if (map.HasPending)
                {
                    await FlushAsync(map, cancellationToken);
                }
            }
        }
        catch
        {
            // Half a flush must never be committed.
            await CancelAsync();
            throw;
        }
        finally
        {
            _flushing = false;
        }
    }

    /// <summary>Queries see what the session has saved. While indexes are being mapped they see what is written so far.</summary>
    public Task FlushBeforeReadingAsync(CancellationToken cancellationToken) => FlushAsync(cancellationToken);

    private async Task FlushAsync(IdentityMap map, CancellationToken cancellationToken)
    {
        var descriptors = new DescriptorCache(this, map);
        var reductions = new Reductions(this, map.Collection);

        foreach (var tracked in map.TakePending())
        {
            var pending = tracked.Pending;
            tracked.Pending = Pending.None;

            switch (pending)
            {
                case Pending.Create:
                    await MapAsync(tracked, descriptors.For(tracked.Entity.GetType()), reductions, map, Create(map, tracked), cancellationToken);
                    break;

                case Pending.Update:
                    await UpdateAsync(map, tracked, descriptors.For(tracked.Entity.GetType()), reductions, cancellationToken);
                    break;

                case Pending.Delete:
                    await DeleteAsync(map, tracked, descriptors.For(tracked.Entity.GetType()), reductions, cancellationToken);
                    break;
            }
        }

        await reductions.ApplyAsync(cancellationToken);
    }

    private Command Create(IdentityMap map, Tracked tracked)
    {
        var document = tracked.Document;
        document.Version = 1;
        store.Configuration.VersionAccessorFactory.CreateAccessor<long>(tracked.Entity.GetType())?.Set(tracked.Entity, 1);
        document.Content = store.Configuration.ContentSerializer.Serialize(tracked.Entity);
        tracked.IsWritten = true;

        return new Command(
            $"""INSERT INTO {store.DocumentTable(map.Collection)} ("Id", "Type", "Content", "Version") VALUES (@document, @type, @content, @version)""",
            [new("document", document.Id), new("type", document.Type), new("content", document.Content), new("version", document.Version)]);
    }

    private async Task UpdateAsync(IdentityMap map, Tracked tracked, IndexDescriptor[] descriptors, Reductions reductions, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(map, tracked.Document.Id, cancellationToken) ?? throw new InvalidOperationException(
            $"The {tracked.Entity.GetType().Name} with Id {tracked.Document.Id} does not exist: it was deleted, or it was never stored. " +
            "A new object must be saved with Id 0.");

        var versions = store.Configuration.VersionAccessorFactory.CreateAccessor<long>(tracked.Entity.GetType());
        var known = versions?.Get(tracked.Entity) is { } version and > 0 ? version : tracked.Document.Version;

        if (tracked.CheckConcurrency && known != 0 && known != stored.Version)
        {
            throw new ConcurrencyException(stored);
        }

        versions?.Set(tracked.Entity, stored.Version);
        var content = store.Configuration.ContentSerializer.Serialize(tracked.Entity);

        if (content == stored.Content)
        {
            tracked.Document.Content = content;
            tracked.Document.Version = stored.Version;

            // What another session stored is saved again to have it mapped again, after the rules of an index changed.
            if (!tracked.IsWritten)
            {
                await RemapAsync(stored);
            }

            return;
        }

        var next = stored.Version + 1;

        if (versions is not null)
        {
            versions.Set(tracked.Entity, next);
            content = store.Configuration.ContentSerializer.Serialize(tracked.Entity);
        }

        var changed = await ExecuteAsync(
            $"""UPDATE {store.DocumentTable(map.Collection)} SET "Content" = @content, "Version" = @next WHERE "Id" = @id AND "Version" = @version""",
            [new("content", content), new("next", next), new("id", stored.Id), new("version", stored.Version)],
            cancellationToken);

        if (changed != 1)
        {
            throw new ConcurrencyException(stored);
        }

        tracked.Document.Content = content;
        tracked.Document.Version = next;
        await RemapAsync(stored);

        async Task RemapAsync(Document before)
        {
            tracked.IsWritten = true;
            var unmapping = await UnmapAsync(before, tracked.Entity.GetType(), descriptors, reductions, map, cancellationToken);
            await MapAsync(tracked, descriptors, reductions, map, unmapping, cancellationToken);
        }
    }

    private async Task DeleteAsync(IdentityMap map, Tracked tracked, IndexDescriptor[] descriptors, Reductions reductions, CancellationToken cancellationToken)
    {
        map.Remove(tracked);
        var stored = await StoredAsync(map, tracked.Document.Id, cancellationToken);

        if (stored is null)
        {
            return;
        }

        var unmapping = await UnmapAsync(stored, tracked.Entity.GetType(), descriptors, reductions, map, cancellationToken);

        if (unmapping.Sql.Length > 0)
        {
            await ExecuteAsync(unmapping.Sql, unmapping.Parameters, cancellationToken);
        }

        // Bridge rows point at the document, so the reductions go first.
        await reductions.ApplyAsync(cancellationToken);
        await ExecuteAsync($"""DELETE FROM {store.DocumentTable(map.Collection)} WHERE "Id" = @id""", [new("id", stored.Id)], cancellationToken);
    }

    // Read inside the writing transaction: what reduced indexes subtract must be what is stored, not what was once read.
    private async Task<Document?> StoredAsync(IdentityMap map, long id, CancellationToken cancellationToken) => (await ReadAsync(
        $"""SELECT "Id", "Type", "Content", "Version" FROM {store.DocumentTable(map.Collection)} WHERE "Id" = @id{store.Dialect.ForUpdate}""",
        [new("id", id)],
        ReadDocument,
        cancellationToken)).FirstOrDefault();

    private sealed class DescriptorCache(StoreSession session, IdentityMap map)
    {
        private readonly Dictionary<Type, IndexDescriptor[]> _descriptors = [];

        public IndexDescriptor[] For(Type type)
        {
            if (!_descriptors.TryGetValue(type, out var descriptors))
            {
                if (session._scopedProviders is { } scoped)
                {
                    session._scopedProviders = null;
                    session.RegisterIndexes([.. scoped()]);
                }

                _descriptors[type] = descriptors =
                [
                    .. session.Storage.Describe(type, map.Collection),
                    .. IndexDescriptors.Describe(map.Providers, type, map.Collection),
                ];
            }

            return descriptors;
        }
    }
}
