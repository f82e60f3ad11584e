using System.Data;

namespace Sapling.Data.Databases;

/// <summary>An open connection lent to one session at a time.</summary>
internal abstract class Link
{
    public abstract DbConnection Connection { get; }

    public DbTransaction? Transaction { get; protected set; }

    public abstract ValueTask BeginAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken);

    /// <summary>A command for the text, its parameters empty or those of its last use.</summary>
    public abstract DbCommand Rent(string sql);

    public abstract ValueTask ReturnAsync(DbCommand command);

    public async ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        if (Transaction is { } transaction)
        {
            await transaction.CommitAsync(cancellationToken);
            await EndAsync();
        }
    }

    public async ValueTask RollbackAsync()
    {
        if (Transaction is { } transaction)
        {
            try
            {
                await transaction.RollbackAsync();
            }
            finally
            {
                await EndAsync();
            }
        }
    }

    private async ValueTask EndAsync()
    {
        var transaction = Transaction;
        Transaction = null;

        if (transaction is not null)
        {
            await transaction.DisposeAsync();
        }
    }

    public static void Bind(DbCommand command, IReadOnlyList<KeyValuePair<string, object?>> parameters)
    {
        var existing = command.Parameters;

        if (existing.Count == parameters.Count)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                existing[i].Value = parameters[i].Value ?? DBNull.Value;
            }

            return;
        }

        existing.Clear();

        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            existing.Add(parameter);
        }
    }
}
