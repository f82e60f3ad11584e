using YesSql.Indexes;

namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IStore : IDisposable
{
    ISession CreateSession(bool withTracking = true);
    IEnumerable<IndexDescriptor> Describe(Type target, string? collection = null);
    Task InitializeAsync();
    Task InitializeAsync(CancellationToken cancellationToken = default);
    Task InitializeCollectionAsync(string? collection);
    Task InitializeCollectionAsync(string? collection, CancellationToken cancellationToken = default);
    IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null);
    IConfiguration Configuration { get; }
    ITypeService TypeNames { get; }
}
