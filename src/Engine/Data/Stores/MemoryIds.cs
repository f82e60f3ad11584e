using System.Collections.Concurrent;
using System.Globalization;
using Sapling.Data.Databases;
using YesSql;

namespace Sapling.Data.Stores;

/// <summary>
/// Document ids counted in memory, from the highest one stored. A SQLite file belongs to one process, and asking the
/// database for ids would need a second writer. The counters live as long as the process, so a tenant's old and new
/// container never give the same id while one replaces the other.
/// </summary>
internal sealed class MemoryIds : IIdGenerator
{
    private static readonly ConcurrentDictionary<string, StrongBox> Counters = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, StrongBox> _mine = new(StringComparer.Ordinal);

    public Task<long> GetNextIdAsync(string? collection) => GetNextIdAsync(collection, default);

    public Task<long> GetNextIdAsync(string? collection, CancellationToken cancellationToken) => _mine.TryGetValue(collection ?? "", out var counter)
        ? Task.FromResult(Interlocked.Increment(ref counter.Value))
        : throw new InvalidOperationException($"The collection '{collection}' is not initialized. Call IStore.InitializeCollectionAsync(\"{collection}\") first.");

    public Task InitializeAsync(IStore store) => Task.CompletedTask;

    public Task InitializeAsync(IStore store, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task InitializeCollectionAsync(IConfiguration configuration, string? collection) => InitializeCollectionAsync(configuration, collection, default);

    public async Task InitializeCollectionAsync(IConfiguration configuration, string? collection, CancellationToken cancellationToken)
    {
        var table = configuration.TablePrefix + configuration.TableNameConvention.GetDocumentTable(collection);
        var dialect = configuration.SqlDialect;

        await using var connection = configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT MAX({dialect.QuoteForColumnName("Id")}) FROM {dialect.QuoteForTableName(table, configuration.Schema)}";
        var highest = await command.ExecuteScalarAsync(cancellationToken) is long id ? id : 0;

        var counter = Counters.GetOrAdd($"{configuration.Database().Key}|{table}".ToString(CultureInfo.InvariantCulture), _ => new StrongBox());

        long current;
        while ((current = Volatile.Read(ref counter.Value)) < highest && Interlocked.CompareExchange(ref counter.Value, highest, current) != current)
        {
        }

        _mine[collection ?? ""] = counter;
    }

    private sealed class StrongBox
    {
        public long Value;
    }
}
