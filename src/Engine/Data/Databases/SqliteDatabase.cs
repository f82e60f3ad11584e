using System.Collections.Concurrent;
using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Sapling.Data.Schema;
using SQLitePCL;

namespace Sapling.Data.Databases;

/// <summary>
/// A SQLite file in WAL mode. <c>synchronous=FULL</c> makes SQLite flush the log at each commit: an acknowledged save
/// survives a killed process and a power cut; NORMAL would lose the last commits at a power cut.
/// </summary>
internal sealed class SqliteDatabase : Database
{
    private const int IdleConnections = 16;
    private static readonly TimeSpan WriterPatience = TimeSpan.FromSeconds(30);

    private readonly string _connectionString;
    private readonly ConcurrentBag<SqliteLink> _idle = [];
    private readonly WriterQueue _writers;
    private volatile bool _disposed;
    private int _walIsOn;

    public SqliteDatabase(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);

        if (!builder.DataSource.Contains(":memory:", StringComparison.Ordinal) && builder.Mode != SqliteOpenMode.Memory)
        {
            builder.DataSource = Path.GetFullPath(builder.DataSource);
        }

        builder.DefaultTimeout = Math.Max(builder.DefaultTimeout, (int)WriterPatience.TotalSeconds);
        _connectionString = builder.ToString();
        Key = builder.DataSource;
        _writers = WriterQueue.For(Key);
    }

    public override SqlDialect Dialect { get; } = new SqliteDialect();

    public override Type DbConnectionType => typeof(SqliteConnection);

    public override string Key { get; }

    public override DbConnection CreateConnection()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.StateChange += OnStateChange;
        return connection;
    }

    public override async ValueTask<Link> OpenAsync(CancellationToken cancellationToken)
    {
        if (_idle.TryTake(out var link))
        {
            return link;
        }

        // Kept out of the provider's pool: ours keeps the prepared statements too.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(_connectionString) { Pooling = false }.ToString());
        connection.StateChange += OnStateChange;

        try
        {
            await connection.OpenAsync(cancellationToken);
        }
        catch (SqliteException exception)
        {
            await connection.DisposeAsync();
            throw new InvalidOperationException($"Cannot open the database '{Key}': {exception.Message}. Check that the folder exists and can be written to.", exception);
        }

        if (Logger.IsEnabled(LogLevel.Trace))
        {
            // SQLite itself tells what it runs: each statement of a command, and those of modules that write their own SQL.
            raw.sqlite3_trace(connection.Handle, (_, statement) => Logger.LogTrace("{Statement}", statement), null);
        }

        return new SqliteLink(connection);
    }

    public override async ValueTask ReturnAsync(Link link)
    {
        if (_disposed || _idle.Count >= IdleConnections)
        {
            await link.Connection.DisposeAsync();
            return;
        }

        _idle.Add((SqliteLink)link);
    }

    public override ValueTask<IDisposable> EnterWriterAsync(CancellationToken cancellationToken) => _writers.EnterAsync(WriterPatience, cancellationToken);

    public override void Dispose()
    {
        _disposed = true;

        while (_idle.TryTake(out var link))
        {
            link.Connection.Dispose();
        }
    }

    private void OnStateChange(object sender, StateChangeEventArgs change)
    {
        if (change.CurrentState != ConnectionState.Open || change.OriginalState == ConnectionState.Open)
        {
            return;
        }

        using var command = ((SqliteConnection)sender).CreateCommand();
        // busy_timeout is for other processes and for connections of modules; ours queue. The mode is kept in the file.
        command.CommandText = Interlocked.Exchange(ref _walIsOn, 1) == 0
            ? "PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -4096; PRAGMA temp_store = MEMORY;"
            : "PRAGMA busy_timeout = 30000; PRAGMA synchronous = FULL; PRAGMA cache_size = -4096; PRAGMA temp_store = MEMORY;";
        command.ExecuteNonQuery();
    }
}
