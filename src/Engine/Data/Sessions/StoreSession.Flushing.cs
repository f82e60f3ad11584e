using YesSql;
using YesSql.Indexes;
using Sapling.Data.Indexes;

namespace Sapling.Data.Sessions;

internal sealed partial class StoreSession
{
    private const int DocumentsAtOnce = 200;

    private readonly List<(string Sql, object?[] Values)> _enlisted = [];

    public Task FlushAsync() => FlushAsync(default);

    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        if (_flushing || _cancelled || (_enlisted.Count == 0 && !HasPending))
        {
            return;
        }

        _flushing = true;

        try
        {
            await BeginTransactionAsync(cancellationToken);

            // Again while there is something: making indexes may save further objects.
            while (_maps.Values.FirstOrDefault(map => map.HasPending) is { } map)
            {
                await FlushAsync(map, cancellationToken);
            }

            await TakeEnlisted(new CommandBatch(this)).SendAsync(cancellationToken);
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

    /// <summary>Runs the statement with the next flush, in its command: once, however often the same is asked for until then.</summary>
    public void Enlist(string sql, object?[] values)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);

        if (!_enlisted.Any(other => other.Sql == sql && other.Values.SequenceEqual(values)))
        {
            _enlisted.Add((sql, values));
        }
    }

    private CommandBatch TakeEnlisted(CommandBatch batch)
    {
        foreach (var (sql, values) in _enlisted)
        {
            var parts = sql.Split('?');

            for (var i = 0; i < parts.Length; i++)
            {
                _ = i == 0 ? batch.Begin(parts[i]) : batch.Value(values[i - 1]).Append(parts[i]);
            }
        }

        _enlisted.Clear();
        return batch;
    }

    /// <summary>Queries see what the session has saved. While indexes are being mapped they see what is written so far.</summary>
    public Task FlushBeforeReadingAsync(CancellationToken cancellationToken) => HasPending ? FlushAsync(cancellationToken) : Task.CompletedTask;

    private bool HasPending => _maps.Values.Any(map => map.HasPending);

    private async Task FlushAsync(IdentityMap map, CancellationToken cancellationToken)
    {
        var descriptors = new DescriptorCache(this, map);

        foreach (var wave in Waves(map.TakePending()))
        {
            await WriteAsync(map, wave, descriptors, cancellationToken);
        }
    }

    /// <summary>What is written together: a document that two objects stand for is written once for each, one after the other.</summary>
    private static IEnumerable<List<Tracked>> Waves(List<Tracked> pending)
    {
        var wave = new List<Tracked>();
        var ids = new HashSet<long>();

        // What was saved and deleted before it was ever stored waits for nothing.
        foreach (var tracked in pending.Where(tracked => tracked.Pending != Pending.None))
        {
            if (wave.Count == DocumentsAtOnce || !ids.Add(tracked.Document.Id))
            {
                yield return wave;
                wave = [];
                ids = [tracked.Document.Id];
            }

            wave.Add(tracked);
        }

        yield return wave;
    }

    private async Task WriteAsync(IdentityMap map, List<Tracked> wave, DescriptorCache descriptors, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(wave, descriptors, cancellationToken);
        var (written, mapped, deleted) = (new List<DocumentChange>(), new List<DocumentChange>(), new List<DocumentChange>());

        foreach (var tracked in wave)
        {
            var pending = tracked.Pending;
            tracked.Pending = Pending.None;
            stored.TryGetValue(tracked.Document.Id, out var before);

            if (pending == Pending.Delete)
            {
                map.Remove(tracked);

                if (before is not null)
                {
                    deleted.Add(new(tracked, before));
                }
            }
            else
            {
                if (pending == Pending.Create ? Create(tracked) : Update(tracked, before?.Document))
                {
                    written.Add(new(tracked, before));
                    mapped.Add(new(tracked, before));
                }
                else if (!tracked.IsWritten)
                {
                    // What another session stored is saved again to have it mapped again, after the rules of an index changed.
                    mapped.Add(new(tracked, before));
                }

                tracked.IsWritten = true;
            }
        }

        // Providers may ask the session while they map: they find the documents of this flush.
        await new DocumentRows(this, map.Collection).WriteAsync(written, cancellationToken);

        var batch = new CommandBatch(this);
        var rows = new IndexRows(this, map.Collection, batch);
        var reductions = new Reductions(this, map.Collection);

        foreach (var change in mapped.Concat(deleted))
        {
            await UnmapAsync(change, descriptors, rows, reductions, cancellationToken);
        }

        foreach (var change in mapped)
        {
            await MapAsync(change.Tracked, descriptors, rows, reductions, cancellationToken);
        }

        await rows.WriteAsync(cancellationToken);
        Restamp(batch, map, mapped.Where(change => change.Tracked.Document.Version == change.Stored?.Document.Version && rows.HasOthers(change.Tracked.Document.Id)));
        await TakeEnlisted(batch).SendAsync(cancellationToken);
        await reductions.ApplyAsync(cancellationToken);
        await new DocumentRows(this, map.Collection).DeleteAsync(deleted, cancellationToken);
    }

    /// <summary>
    /// Whoever read a document together with its rows must learn that it has others now, though the document is the same.
    /// </summary>
    private void Restamp(CommandBatch batch, IdentityMap map, IEnumerable<DocumentChange> changes)
    {
        var ids = new List<object>();

        foreach (var (tracked, _) in changes)
        {
            tracked.Document.Version++;
            store.Configuration.VersionAccessorFactory.CreateAccessor<long>(tracked.Entity.GetType())?.Set(tracked.Entity, tracked.Document.Version);
            ids.Add(tracked.Document.Id);
        }

        if (ids.Count > 0)
        {
            batch.Begin($"""UPDATE {store.DocumentTable(map.Collection)} SET "Version" = "Version" + 1 WHERE """).OneOf("\"Id\"", ids);
        }
    }

    private bool Create(Tracked tracked)
    {
        var document = tracked.Document;
        document.Version = 1;
        store.Configuration.VersionAccessorFactory.CreateAccessor<long>(tracked.Entity.GetType())?.Set(tracked.Entity, 1);
        document.Content = store.Configuration.ContentSerializer.Serialize(tracked.Entity);
        return true;
    }

    /// <summary>The new content and version of a document; false when it is stored as it is.</summary>
    private bool Update(Tracked tracked, Document? stored)
    {
        if (stored is null)
        {
            throw new InvalidOperationException(
                $"The {tracked.Entity.GetType().Name} with Id {tracked.Document.Id} does not exist: it was deleted, or it was never stored. " +
                "A new object must be saved with Id 0.");
        }

        var versions = store.Configuration.VersionAccessorFactory.CreateAccessor<long>(tracked.Entity.GetType());
        var known = versions?.Get(tracked.Entity) is { } version and > 0 ? version : tracked.Document.Version;

        if (tracked.CheckConcurrency && known != 0 && known != stored.Version)
        {
            throw new ConcurrencyException(stored);
        }

        versions?.Set(tracked.Entity, stored.Version);
        var content = store.Configuration.ContentSerializer.Serialize(tracked.Entity);
        var isChanged = content != stored.Content;

        if (isChanged && versions is not null)
        {
            versions.Set(tracked.Entity, stored.Version + 1);
            content = store.Configuration.ContentSerializer.Serialize(tracked.Entity);
        }

        tracked.Document.Content = content;
        tracked.Document.Version = isChanged ? stored.Version + 1 : stored.Version;
        return isChanged;
    }
}
