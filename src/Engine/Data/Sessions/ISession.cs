using System.Data;
using YesSql.Indexes;

namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ISession : IAsyncDisposable, IDisposable
{
    Task<DbTransaction> BeginTransactionAsync();
    Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel);
    Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken = default);
    Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default);
    Task CancelAsync();
    Task<DbConnection> CreateConnectionAsync();
    Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken = default);
    void Delete(object item, string? collection = null);
    void Detach(IEnumerable<object> entries, string? collection = null);
    void Detach(object item, string? collection = null);
    void DetachAll(string? collection = null);
    IQuery<T> ExecuteQuery<T>(ICompiledQuery<T> compiledQuery, string? collection = null) where T : class;
    Task FlushAsync();
    Task FlushAsync(CancellationToken cancellationToken = default);
    Task<IEnumerable<T>> GetAsync<T>(long[] ids) where T : class;
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection) where T : class;
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default) where T : class;
    bool Import(object item, long id, long version, string? collection = null);
    IQuery Query(string? collection = null);
    ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null);
    Task ResetAsync();
    Task SaveAsync(object obj);
    Task SaveAsync(object obj, bool checkConcurrency);
    Task SaveAsync(object obj, bool checkConcurrency, string? collection);
    Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default);
    Task SaveChangesAsync();
    Task SaveChangesAsync(CancellationToken cancellationToken = default);
    DbTransaction? CurrentTransaction { get; }
    IStore Store { get; }
}
