using System.Collections.Concurrent;
using System.Globalization;
using YesSql;

namespace Sapling.Data.Stores;

/// <summary>Document ids taken from the database a block at a time, so that several nodes never give the same one.</summary>
internal sealed class BlockIds(int blockSize = 20) : IIdGenerator
{
    public const string TableName = "Identifiers";

    private readonly ConcurrentDictionary<string, Block> _blocks = new(StringComparer.Ordinal);
    private IConfiguration? _configuration;

    public Task<long> GetNextIdAsync(string? collection) => GetNextIdAsync(collection, default);

    public async Task<long> GetNextIdAsync(string? collection, CancellationToken cancellationToken)
    {
        if (_configuration is null || !_blocks.TryGetValue(collection ?? "", out var block))
        {
            throw new InvalidOperationException($"The collection '{collection}' is not initialized. Call IStore.InitializeCollectionAsync(\"{collection}\") first.");
        }

        await block.Turn.WaitAsync(cancellationToken);

        try
        {
            if (block.Next >= block.End)
            {
                block.End = await ReserveAsync(_configuration, collection, cancellationToken);
                block.Next = block.End - blockSize;
            }

            return block.Next++;
        }
        finally
        {
            block.Turn.Release();
        }
    }

    public Task InitializeAsync(IStore store) => InitializeAsync(store, default);

    public async Task InitializeAsync(IStore store, CancellationToken cancellationToken)
    {
        _configuration = store.Configuration;
        await ExecuteAsync(_configuration, $"CREATE TABLE IF NOT EXISTS {Table(_configuration)} (dimension text NOT NULL PRIMARY KEY, nextval bigint NOT NULL)", null, cancellationToken);
    }

    public Task InitializeCollectionAsync(IConfiguration configuration, string? collection) => InitializeCollectionAsync(configuration, collection, default);

    public async Task InitializeCollectionAsync(IConfiguration configuration, string? collection, CancellationToken cancellationToken)
    {
        var documents = configuration.SqlDialect.QuoteForTableName(
            configuration.TablePrefix + configuration.TableNameConvention.GetDocumentTable(collection), configuration.Schema);

        await ExecuteAsync(
            configuration,
            $"INSERT INTO {Table(configuration)} (dimension, nextval) SELECT @dimension, COALESCE(MAX(\"Id\"), 0) + 1 FROM {documents} WHERE true ON CONFLICT (dimension) DO NOTHING",
            collection ?? "",
            cancellationToken);

        _blocks.TryAdd(collection ?? "", new Block());
    }

    private Task<long> ReserveAsync(IConfiguration configuration, string? collection, CancellationToken cancellationToken) => ExecuteAsync(
        configuration,
        $"UPDATE {Table(configuration)} SET nextval = nextval + {blockSize.ToString(CultureInfo.InvariantCulture)} WHERE dimension = @dimension RETURNING nextval",
        collection ?? "",
        cancellationToken);

    private static string Table(IConfiguration configuration) =>
        configuration.SqlDialect.QuoteForTableName(configuration.TablePrefix + TableName, configuration.Schema);

    // On a connection of its own: ids are taken for good, whatever becomes of the session's transaction.
    private static async Task<long> ExecuteAsync(IConfiguration configuration, string sql, string? dimension, CancellationToken cancellationToken)
    {
        await using var connection = configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;

        if (dimension is not null)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "dimension";
            parameter.Value = dimension;
            command.Parameters.Add(parameter);
        }

        return await command.ExecuteScalarAsync(cancellationToken) is long value ? value : 0;
    }

    private sealed class Block
    {
        public readonly SemaphoreSlim Turn = new(1, 1);
        public long Next;
        public long End;
    }
}
