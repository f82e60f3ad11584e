using System.Data.Common;
using System.Globalization;
using Agency.VisitCounter.Visitors;
using YesSql;

namespace Agency.VisitCounter.Counts;

/// <summary>
/// Reads and writes the module's tables. Increments are atomic in SQL, so several nodes may write; an update is tried
/// first and a row inserted where there is none, which every database understands.
/// </summary>
internal sealed class CountStore(IStore store)
{
    internal const string DayTable = "VisitCounterDay";
    internal const string ContentTable = "VisitCounterContent";
    internal const string VisitorTable = "VisitCounterVisitor";

    public async Task<IReadOnlyList<(DateOnly Day, long Visits, long PageViews)>> ReadDaysAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);

        return await ReadAsync(connection, $"SELECT {Column("Day")}, {Column("Visits")}, {Column("PageViews")} FROM {Table(DayTable)}", [],
            row => (DateOnly.ParseExact(row.GetString(0), "yyyy-MM-dd", CultureInfo.InvariantCulture), row.GetInt64(1), row.GetInt64(2)), cancellationToken);
    }

    public async Task<long> ReadViewsAsync(string contentItemId, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await ReadAsync(connection, $"SELECT {Column("Views")} FROM {Table(ContentTable)} WHERE {Column("ContentItemId")} = @id",
            [("@id", contentItemId)], row => row.GetInt64(0), cancellationToken);

        return rows.Count == 0 ? 0 : rows[0];
    }

    /// <summary>The ids of the most viewed content, most first.</summary>
    public async Task<IReadOnlyList<(string ContentItemId, long Views)>> ReadMostViewedAsync(int count, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);

        return await ReadAsync(connection, $"SELECT {Column("ContentItemId")}, {Column("Views")} FROM {Table(ContentTable)} ORDER BY {Column("Views")} DESC LIMIT {count.ToString(CultureInfo.InvariantCulture)}",
            [], row => (row.GetString(0), row.GetInt64(1)), cancellationToken);
    }

    public async Task<IReadOnlyList<VisitorRecord>> ReadVisitorsAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);

        return await ReadAsync(connection, $"SELECT {Column("VisitorId")}, {Column("LastSeen")}, {Column("Viewed")} FROM {Table(VisitorTable)}", [],
            row => new VisitorRecord(Guid.ParseExact(row.GetString(0), "N"), row.GetInt64(1), row.GetString(2).Split(',', StringSplitOptions.RemoveEmptyEntries)), cancellationToken);
    }

    /// <summary>Adds the increments, stores the visitors and drops those not seen since, in one transaction.</summary>
    public async Task WriteAsync(CountBatch batch, IReadOnlyList<VisitorRecord> visitors, long? dropNotSeenSince, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);

        foreach (var delta in batch.Days)
        {
            await UpsertAsync(transaction,
                $"UPDATE {Table(DayTable)} SET {Column("Visits")} = {Column("Visits")} + @visits, {Column("PageViews")} = {Column("PageViews")} + @pageViews WHERE {Column("Day")} = @day",
                $"INSERT INTO {Table(DayTable)} ({Column("Day")}, {Column("Visits")}, {Column("PageViews")}) VALUES (@day, @visits, @pageViews)",
                [("@day", delta.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("@visits", delta.Visits), ("@pageViews", delta.PageViews)], cancellationToken);
        }

        foreach (var delta in batch.Views)
        {
            await UpsertAsync(transaction,
                $"UPDATE {Table(ContentTable)} SET {Column("Views")} = {Column("Views")} + @views WHERE {Column("ContentItemId")} = @id",
                $"INSERT INTO {Table(ContentTable)} ({Column("ContentItemId")}, {Column("Views")}) VALUES (@id, @views)",
                [("@id", delta.ContentItemId), ("@views", delta.Views)], cancellationToken);
        }

        foreach (var visitor in visitors)
        {
            await UpsertAsync(transaction,
                $"UPDATE {Table(VisitorTable)} SET {Column("LastSeen")} = @seen, {Column("Viewed")} = @viewed WHERE {Column("VisitorId")} = @id",
                $"INSERT INTO {Table(VisitorTable)} ({Column("VisitorId")}, {Column("LastSeen")}, {Column("Viewed")}) VALUES (@id, @seen, @viewed)",
                [("@id", visitor.Id.ToString("N")), ("@seen", visitor.LastSeen), ("@viewed", string.Join(',', visitor.Viewed))], cancellationToken);
        }

        if (dropNotSeenSince is { } since)
        {
            await ExecuteAsync(transaction, $"DELETE FROM {Table(VisitorTable)} WHERE {Column("LastSeen")} < @since", [("@since", since)], cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task UpsertAsync(DbTransaction transaction, string update, string insert, (string, object)[] parameters, CancellationToken cancellationToken)
    {
        if (await ExecuteAsync(transaction, update, parameters, cancellationToken) == 0)
        {
            await ExecuteAsync(transaction, insert, parameters, cancellationToken);
        }
    }

    private static async Task<int> ExecuteAsync(DbTransaction transaction, string sql, (string, object)[] parameters, CancellationToken cancellationToken)
    {
        await using var command = Command(transaction.Connection!, sql, parameters);
        command.Transaction = transaction;

        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(DbConnection connection, string sql, (string, object)[] parameters, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();

        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static DbCommand Command(DbConnection connection, string sql, (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;

        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync(cancellationToken);

        return connection;
    }

    private string Table(string name) =>
        store.Configuration.SqlDialect.QuoteForTableName(store.Configuration.TablePrefix + name, store.Configuration.Schema);

    private string Column(string name) => store.Configuration.SqlDialect.QuoteForColumnName(name);
}
