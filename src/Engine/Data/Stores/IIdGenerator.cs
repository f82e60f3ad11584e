namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IIdGenerator
{
    Task<long> GetNextIdAsync(string? collection);
    Task<long> GetNextIdAsync(string? collection, CancellationToken cancellationToken = default);
    Task InitializeAsync(IStore store);
    Task InitializeAsync(IStore store, CancellationToken cancellationToken = default);
    Task InitializeCollectionAsync(IConfiguration configuration, string? collection);
    Task InitializeCollectionAsync(IConfiguration configuration, string? collection, CancellationToken cancellationToken = default);
}
