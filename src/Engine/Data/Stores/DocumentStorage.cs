using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sapling.Data.Databases;
using Sapling.Data.Indexes;
using Sapling.Data.Schema;
using Sapling.Data.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Stores;

/// <summary>A store: a database, its tables and the indexes of its documents. One a tenant, used by all its scopes.</summary>
internal sealed class DocumentStorage : IStore
{
    private readonly ConcurrentDictionary<(Type Type, string Collection), IndexDescriptor[]> _descriptors = new();
    private readonly ConcurrentDictionary<Type, IndexTable> _indexTables = new();
    private ImmutableList<IIndexProvider> _providers = [];

    private readonly SemaphoreSlim _preparing = new(1, 1);
    private readonly string[] _collections;
    private bool _ready;

    /// <param name="configuration">Its database and names.</param>
    /// <param name="collections">Collections whose tables must exist.</param>
    public DocumentStorage(IConfiguration configuration, params IEnumerable<string> collections)
    {
        _collections = [.. collections];
        Configuration = configuration;
        Database = configuration.Database();
        Database.Logger = configuration.Logger;
        Dialect = Database.Dialect;
    }

    public IConfiguration Configuration { get; }

    public ITypeService TypeNames { get; } = new TypeNames();

    public Database Database { get; }

    public SqlDialect Dialect { get; }

    /// <summary>Raised by each commit.</summary>
    public DataVersion Version { get; init; } = new();

    public Task InitializeAsync() => InitializeAsync(default);

    public Task InitializeAsync(CancellationToken cancellationToken) => ReadyAsync().AsTask();

    /// <summary>Completes when the store's own tables exist. What fails (a server that is down) is tried again by the next caller.</summary>
    public ValueTask ReadyAsync() => Volatile.Read(ref _ready) ? default : new ValueTask(PrepareAsync());

    private async Task PrepareAsync()
    {
        await _preparing.WaitAsync();

        try
        {
            if (_ready)
            {
                return;
            }

            await new StoreTables(this).CreateSchemaAsync(default);
            await Configuration.IdGenerator.InitializeAsync(this, default);

            foreach (var collection in _collections.Prepend(""))
            {
                await InitializeCollectionAsync(collection, default);
            }

            Volatile.Write(ref _ready, true);
        }
        finally
        {
            _preparing.Release();
        }
    }

    public Task InitializeCollectionAsync(string? collection) => InitializeCollectionAsync(collection, default);

    public async Task InitializeCollectionAsync(string? collection, CancellationToken cancellationToken)
    {
        await new StoreTables(this).CreateDocumentTableAsync(collection, cancellationToken);
        await Configuration.IdGenerator.InitializeCollectionAsync(Configuration, collection ?? "", cancellationToken);
    }

    public ISession CreateSession(bool withTracking = true) => new StoreSession(this, withTracking);

    public IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null)
    {
        foreach (var provider in indexProviders)
        {
            provider.CollectionName ??= collection ?? "";
            ImmutableInterlocked.Update(ref _providers, static (list, item) => list.Add(item), provider);
        }

        _descriptors.Clear();
        return this;
    }

    public IEnumerable<IndexDescriptor> Describe(Type target, string? collection = null) =>
        _descriptors.GetOrAdd((target, collection ?? ""), static (key, store) => [.. IndexDescriptors.Describe(store._providers, key.Type, key.Collection)], this);

    public IndexTable IndexTable(Type indexType) => _indexTables.GetOrAdd(indexType, static type => new IndexTable(type));

    public string Table(string name) => Dialect.QuoteForTableName(Configuration.TablePrefix + name, Configuration.Schema);

    public string DocumentTable(string? collection) => Table(Configuration.TableNameConvention.GetDocumentTable(collection));

    public string IndexTableName(Type indexType, string? collection) => Table(Configuration.TableNameConvention.GetIndexTable(indexType, collection));

    public string BridgeTableName(Type indexType, string? collection)
    {
        var convention = Configuration.TableNameConvention;
        return Table(convention.GetIndexTable(indexType, collection) + "_" + convention.GetDocumentTable(collection));
    }

    public void Dispose()
    {
        Database.Dispose();
        _preparing.Dispose();
    }
}
