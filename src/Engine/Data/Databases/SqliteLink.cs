using System.Data;
using Microsoft.Data.Sqlite;

namespace Sapling.Data.Databases;

/// <summary>A SQLite connection with its prepared statements.</summary>
internal sealed class SqliteLink(SqliteConnection connection) : Link
{
    // Query shapes are few; past this many something makes SQL text of values, and memory must not follow.
    private const int MaximumStatements = 256;

    private readonly Dictionary<string, SqliteCommand> _statements = new(StringComparer.Ordinal);
    private readonly HashSet<SqliteCommand> _lent = [];

    public override DbConnection Connection => connection;

    public override ValueTask BeginAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken)
    {
        Begin();
        return ValueTask.CompletedTask;
    }

    public override DbCommand Rent(string sql)
    {
        if (!_statements.TryGetValue(sql, out var command))
        {
            if (_statements.Count >= MaximumStatements)
            {
                Forget();
            }

            command = connection.CreateCommand();
            command.CommandText = sql;
            _statements[sql] = command;
        }

        if (!_lent.Add(command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
        }

        command.Transaction = (SqliteTransaction?)Transaction;
        return command;
    }

    public override ValueTask ReturnAsync(DbCommand command)
    {
        if (_lent.Remove((SqliteCommand)command))
        {
            command.Transaction = null;
            return ValueTask.CompletedTask;
        }

        return command.DisposeAsync();
    }

    // BEGIN IMMEDIATE: a transaction that will write takes the lock at once, so it never has to upgrade and fail.
    private void Begin() => Transaction = connection.BeginTransaction(deferred: false);

    private void Forget()
    {
        foreach (var (sql, command) in _statements.Where(pair => !_lent.Contains(pair.Value)).ToArray())
        {
            _statements.Remove(sql);
            command.Dispose();
        }
    }
}
