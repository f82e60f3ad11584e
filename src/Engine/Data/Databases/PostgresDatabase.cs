using System.Collections.Concurrent;
using Npgsql;
using Sapling.Data.Schema;

namespace Sapling.Data.Databases;

/// <summary>A PostgreSQL database. Many writers; the server isolates them.</summary>
internal sealed class PostgresDatabase : Database
{
    // Tenants with the same connection string share one pool; the process keeps it.
    private static readonly ConcurrentDictionary<string, NpgsqlDataSource> Sources = new(StringComparer.Ordinal);

    private readonly NpgsqlDataSource _source;

    public PostgresDatabase(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);

        if (builder.MaxAutoPrepare == 0)
        {
            builder.MaxAutoPrepare = 100;
            builder.AutoPrepareMinUsages = 2;
        }

        Key = $"{builder.Host}:{builder.Port}/{builder.Database}";
        _source = Sources.GetOrAdd(builder.ToString(), NpgsqlDataSource.Create);
    }

    public override SqlDialect Dialect { get; } = new PostgresDialect();

    public override Type DbConnectionType => typeof(NpgsqlConnection);

    public override string Key { get; }

    public override DbConnection CreateConnection() => _source.CreateConnection();

    public override async ValueTask<Link> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return new PostgresLink(await _source.OpenConnectionAsync(cancellationToken), Logger);
        }
        catch (NpgsqlException exception)
        {
            throw new InvalidOperationException($"Cannot connect to PostgreSQL at {Key}: {exception.Message}. Check the tenant's connection string and that the server runs.", exception);
        }
    }

    public override ValueTask ReturnAsync(Link link) => link.Connection.DisposeAsync();

    public override ValueTask<IDisposable> EnterWriterAsync(CancellationToken cancellationToken) => new(Free.Instance);

    public override void Dispose()
    {
    }

    private sealed class Free : IDisposable
    {
        public static readonly Free Instance = new();

        public void Dispose()
        {
        }
    }
}
