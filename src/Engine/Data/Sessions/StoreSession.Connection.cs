using System.Data;
using Sapling.Data.Databases;

namespace Sapling.Data.Sessions;

internal sealed partial class StoreSession
{
    private Link? _link;
    private IDisposable? _writer;

    public Task<DbConnection> CreateConnectionAsync() => CreateConnectionAsync(default);

    public async Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken = default) => (await LinkAsync(cancellationToken)).Connection;

    public Task<DbTransaction> BeginTransactionAsync() => BeginTransactionAsync(store.Configuration.IsolationLevel, default);

    public Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel) => BeginTransactionAsync(isolationLevel, default);

    public Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default) => BeginTransactionAsync(store.Configuration.IsolationLevel, cancellationToken);

    public async Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken = default)
    {
        var link = await LinkAsync(cancellationToken);

        if (link.Transaction is null)
        {
            _writer ??= await store.Database.EnterWriterAsync(cancellationToken);

            try
            {
                await link.BeginAsync(isolationLevel, cancellationToken);
            }
            catch
            {
                _writer.Dispose();
                _writer = null;
                throw;
            }
        }

        return link.Transaction!;
    }

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        if (_cancelled)
        {
            await ReleaseAsync();
            return;
        }

        try
        {
            await FlushAsync(cancellationToken);

            if (_link is not null)
            {
                var hasWritten = _link.Transaction is not null;
                await _link.CommitAsync(cancellationToken);

                if (hasWritten)
                {
                    store.Version.Next();
                }
            }
        }
        finally
        {
            await ReleaseAsync();
        }
    }

    public Task SaveChangesAsync() => SaveChangesAsync(default);

    public async Task CancelAsync()
    {
        _cancelled = true;
        _enlisted.Clear();

        foreach (var map in _maps.Values)
        {
            map.Clear();
        }

        await ReleaseAsync();
    }

    public async Task ResetAsync()
    {
        await CancelAsync();
        _cancelled = false;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            await ReleaseAsync();
        }
    }

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        var link = _link;
        _link = null;
        // A closed connection rolls back by itself; it is not worth keeping after an abandoned write.
        link?.Connection.Dispose();
        _writer?.Dispose();
        _writer = null;
    }

    public async Task<int> ExecuteAsync(string sql, IReadOnlyList<KeyValuePair<string, object?>> parameters, CancellationToken cancellationToken)
    {
        var link = await LinkAsync(cancellationToken);
        var command = link.Rent(sql);

        try
        {
            Link.Bind(command, parameters);
            return await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (DbException exception) when (Note(exception, sql))
        {
            throw;
        }
        finally
        {
            await link.ReturnAsync(command);
        }
    }

    public async Task<List<T>> ReadAsync<T>(string sql, IReadOnlyList<KeyValuePair<string, object?>> parameters, Func<DbDataReader, T> row, CancellationToken cancellationToken)
    {
        var link = await LinkAsync(cancellationToken);
        var command = link.Rent(sql);

        try
        {
            Link.Bind(command, parameters);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var rows = new List<T>();

            do
            {
                while (await reader.ReadAsync(cancellationToken))
                {
                    rows.Add(row(reader));
                }
            }
            while (await reader.NextResultAsync(cancellationToken));

            return rows;
        }
        catch (DbException exception) when (Note(exception, sql))
        {
            throw;
        }
        finally
        {
            await link.ReturnAsync(command);
        }
    }

    /// <summary>
    /// Waits until no other writing session holds the name, and holds it until this one has written. SQLite has one writer anyway.
    /// </summary>
    public async Task LockAsync(string name, CancellationToken cancellationToken)
    {
        if (store.Database is PostgresDatabase)
        {
            await ReadAsync("SELECT pg_advisory_xact_lock(hashtextextended(@key, 0))", [new("key", name)], _ => 0, cancellationToken);
        }
    }

    // The provider's exception is what callers know how to catch; the statement goes with it into the log.
    private static bool Note(DbException exception, string sql)
    {
        exception.Data["Sql"] = sql;
        return false;
    }

    private async ValueTask<Link> LinkAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        await store.ReadyAsync();
        return _link ??= await store.Database.OpenAsync(cancellationToken);
    }

    private async ValueTask ReleaseAsync()
    {
        var link = _link;
        _link = null;

        try
        {
            if (link is not null)
            {
                await link.RollbackAsync();
                await store.Database.ReturnAsync(link);
            }
        }
        finally
        {
            _writer?.Dispose();
            _writer = null;
        }
    }
}
