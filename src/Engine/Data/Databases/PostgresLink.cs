using System.Data;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Sapling.Data.Databases;

/// <summary>A PostgreSQL connection; Npgsql prepares the statements it sees often.</summary>
internal sealed class PostgresLink(NpgsqlConnection connection, ILogger logger) : Link
{
    public override DbConnection Connection => connection;

    public override async ValueTask BeginAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken) =>
        Transaction = await connection.BeginTransactionAsync(isolationLevel, cancellationToken);

    public override DbCommand Rent(string sql)
    {
        if (logger.IsEnabled(LogLevel.Trace))
        {
            logger.LogTrace("{Statement}", sql);
        }

        return new NpgsqlCommand(sql, connection, (NpgsqlTransaction?)Transaction);
    }

    public override ValueTask ReturnAsync(DbCommand command) => command.DisposeAsync();
}
