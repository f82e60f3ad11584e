using System.Data;
using Sapling.Data.Queries;
using Sapling.Data.Stores;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Sessions;

/// <summary>
/// A unit of work. It reads on a connection of its own without a transaction, and becomes the writer at its first flush,
/// until <see cref="SaveChangesAsync()"/>, <see cref="CancelAsync"/> or its disposal.
/// </summary>
internal sealed partial class StoreSession(DocumentStorage store, bool withTracking) : ISession
{
    private readonly Dictionary<string, IdentityMap> _maps = new(StringComparer.Ordinal);
    private Func<IEnumerable<IIndexProvider>>? _scopedProviders;
    private bool _cancelled;
    private bool _flushing;
    private bool _disposed;

    public IStore Store => store;

    public DocumentStorage Storage => store;

    public DbTransaction? CurrentTransaction => _link?.Transaction;

    /// <summary>Providers that need the scope's services: made only when something is written, or read to be.</summary>
    public void RegisterScopedIndexes(Func<IEnumerable<IIndexProvider>> providers) => _scopedProviders = providers;

    public void RegisterScopedIndexes()
    {
        if (_scopedProviders is { } scoped)
        {
            _scopedProviders = null;
            RegisterIndexes([.. scoped()]);
        }
    }

    public ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null)
    {
        foreach (var provider in indexProviders)
        {
            provider.CollectionName ??= collection ?? "";
            Map(provider.CollectionName).Providers.Add(provider);
        }

        return this;
    }

    public Task SaveAsync(object obj) => SaveAsync(obj, false, null, default);

    public Task SaveAsync(object obj, bool checkConcurrency) => SaveAsync(obj, checkConcurrency, null, default);

    public Task SaveAsync(object obj, bool checkConcurrency, string? collection) => SaveAsync(obj, checkConcurrency, collection, default);

    public async Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(obj);
        ObjectDisposedException.ThrowIf(_disposed, this);

        if (obj is Document or IIndex)
        {
            throw new ArgumentException($"A {obj.GetType().Name} cannot be saved: it is made by the store. Save the object it was made from.", nameof(obj));
        }

        var map = Map(collection);
        var ids = store.Configuration.IdentifierAccessorFactory.CreateAccessor<long>(obj.GetType());
        var tracked = map.Find(obj);
        var pending = Pending.Update;

        if (tracked is null)
        {
            var id = ids?.Get(obj) ?? 0;
            pending = id > 0 ? Pending.Update : Pending.Create;

            if (id <= 0)
            {
                await store.ReadyAsync();
                id = await store.Configuration.IdGenerator.GetNextIdAsync(map.Collection, cancellationToken);
                ids?.Set(obj, id);
            }

            tracked = new Tracked(obj, new Document { Id = id, Type = store.TypeNames[obj.GetType()], Version = Version(obj) ?? 0 });
            map.Add(tracked);
        }

        tracked.CheckConcurrency |= checkConcurrency || store.Configuration.ConcurrentTypes.Contains(obj.GetType());
        map.Queue(tracked, pending);
    }

    public void Delete(object item, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        ObjectDisposedException.ThrowIf(_disposed, this);

        var map = Map(collection);
        var tracked = map.Find(item);

        if (tracked is null)
        {
            var id = store.Configuration.IdentifierAccessorFactory.CreateAccessor<long>(item.GetType())?.Get(item) ?? 0;

            if (id <= 0)
            {
                return;
            }

            tracked = new Tracked(item, new Document { Id = id, Type = store.TypeNames[item.GetType()] });
            map.Add(tracked);
        }

        if (tracked.Pending == Pending.Create)
        {
            // Never written, so it is as if it had never been saved: saved again it is a new object.
            map.Remove(tracked);
            store.Configuration.IdentifierAccessorFactory.CreateAccessor<long>(item.GetType())?.Set(item, 0);
            return;
        }

        map.Queue(tracked, Pending.Delete);
    }

    public bool Import(object item, long id, long version, string? collection = null)
    {
        var map = Map(collection);

        if (map.Find(item) is not null)
        {
            return false;
        }

        var ids = store.Configuration.IdentifierAccessorFactory.CreateAccessor<long>(item.GetType());

        if (id == 0 && (id = ids?.Get(item) ?? 0) == 0)
        {
            throw new InvalidOperationException($"The {item.GetType().Name} to import has no Id.");
        }

        ids?.Set(item, id);
        map.Add(new Tracked(item, new Document { Id = id, Type = store.TypeNames[item.GetType()], Version = version != 0 ? version : Version(item) ?? 0 }));
        return true;
    }

    public void Detach(object item, string? collection = null)
    {
        var map = Map(collection);

        if (map.Find(item) is { } tracked)
        {
            map.Remove(tracked);
        }
    }

    public void Detach(IEnumerable<object> entries, string? collection = null)
    {
        foreach (var entry in entries)
        {
            Detach(entry, collection);
        }
    }

    public void DetachAll(string? collection = null) => Map(collection).Clear();

    public IQuery Query(string? collection = null) => new QueryRoot(this, collection ?? "");

    public IQuery<T> ExecuteQuery<T>(ICompiledQuery<T> compiledQuery, string? collection = null) where T : class =>
        CompiledQueries.Apply(compiledQuery, Query(collection).For<T>(false));

    public IdentityMap Map(string? collection)
    {
        if (!_maps.TryGetValue(collection ?? "", out var map))
        {
            _maps[collection ?? ""] = map = new IdentityMap(collection ?? "");
        }

        return map;
    }

    private long? Version(object entity) => store.Configuration.VersionAccessorFactory.CreateAccessor<long>(entity.GetType())?.Get(entity);
}
