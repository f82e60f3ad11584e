using Sapling.Data.Sessions;
using Sapling.Data.Stores;
using YesSql;
using OrchardCore.Data.Documents;

namespace Sapling.Data.Documents;

/// <summary>Singleton documents in the tenant's database, written with everything else the scope's session writes.</summary>
internal sealed class DocumentStore(ISession session) : IDocumentStore
{
    private readonly Dictionary<Type, object> _mutable = [];
    private readonly HashSet<Type> _updated = [];
    private readonly List<object> _first = [];
    private readonly List<DocumentStoreCommitSuccessDelegate> _onSuccess = [];
    private readonly List<DocumentStoreCommitFailureDelegate> _onFailure = [];

    public async Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = null) where T : class, new()
    {
        if (_mutable.TryGetValue(typeof(T), out var existing))
        {
            return (T)existing;
        }

        var document = await session.Query<T>().FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync);
        _mutable[typeof(T)] = document;
        return document;
    }

    /// <summary>The document, and whether it may be kept by others: not while this scope has changed it.</summary>
    public async Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = null) where T : class, new()
    {
        if (_updated.Contains(typeof(T)))
        {
            return (false, (T)_mutable[typeof(T)]);
        }

        // Read apart from this session: an object that others will share must not be tracked here.
        await using var reader = session.Store.CreateSession(withTracking: false);
        return (true, await reader.Query<T>().FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync));
    }

    public async Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        _mutable[typeof(T)] = document;
        _updated.Add(typeof(T));

        if (session is StoreSession own && own.Map(null).Find(document) is null)
        {
            _first.Add(document);
        }

        await session.SaveAsync(document, checkConcurrency);
        AfterCommitSuccess<T>(() => updateCache(document));
    }

    public void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit) => _onSuccess.Add(afterCommit);

    public void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit) => _onFailure.Add(afterCommit);

    public async Task CommitAsync()
    {
        try
        {
            foreach (var document in _first)
            {
                await FirstDocument.EnsureAsync((StoreSession)session, document);
            }

            await session.SaveChangesAsync();
        }
        catch (Exception exception)
        {
            var failures = _onFailure.ToArray();
            Forget();
            await session.CancelAsync();

            foreach (var failure in failures)
            {
                await failure(exception);
            }

            if (exception is ConcurrencyException)
            {
                throw new DocumentStoreCommitException("Somebody else changed the same data in the meantime. Load it again and repeat the change.", exception);
            }

            throw;
        }

        var callbacks = _onSuccess.ToArray();
        Forget();

        foreach (var callback in callbacks)
        {
            await callback();
        }

        // The commit was announced before the callbacks let go of what they kept in memory.
        if (callbacks.Length > 0)
        {
            (session.Store as DocumentStorage)?.Version.Next();
        }
    }

    public async Task CancelAsync()
    {
        Forget();
        await session.CancelAsync();
    }

    private void Forget()
    {
        _mutable.Clear();
        _updated.Clear();
        _first.Clear();
        _onSuccess.Clear();
        _onFailure.Clear();
    }

    private static async Task<T> CreateAsync<T>(Func<Task<T>>? factoryAsync) where T : class, new() =>
        (factoryAsync is null ? null : await factoryAsync()) ?? new T();
}
