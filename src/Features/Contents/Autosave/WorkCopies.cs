using System.Data.Common;
using System.Security.Claims;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;
using Sapling.Data.Sessions;
using Sapling.Data.Stores;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Contents.Autosave;

/// <summary>
/// Keeps what people type between saves: one row a person and item in a table of its own.
/// A work copy is no version: nobody else sees it, and it goes when its owner saves.
/// </summary>
internal sealed partial class WorkCopies(ISession session, IClock clock)
{
    internal const string Table = "ContentWorkCopy";

    /// <summary>The characters of a longest form: about a thousand pages.</summary>
    internal const int LongestForm = 3_000_000;

    // A longest title the list of unsaved work shows.
    private const int TitleLength = 255;

    private string QuotedTable => session.Store.Configuration.SqlDialect.QuoteForTableName(
        session.Store.Configuration.TablePrefix + Table, session.Store.Configuration.Schema);

    /// <summary>Whether the text can be the id of an item.</summary>
    internal static bool IsKey(string? text) => text is not null && Key().IsMatch(text);

    internal WorkCopy Make(string itemId, string contentType, string? baseVersion, ClaimsPrincipal user, IFormCollection form)
    {
        var fields = form
            .Where(field => !field.Key.StartsWith("submit.", StringComparison.Ordinal) && !field.Key.StartsWith("__", StringComparison.Ordinal))
            .ToDictionary(field => field.Key, field => field.Value.Select(value => value?.Composed()).ToArray());
        var title = fields.GetValueOrDefault("TitlePart.Title")?.FirstOrDefault()?.Trim();

        return new WorkCopy(
            itemId,
            user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty,
            contentType,
            title?.Length > TitleLength ? title[..TitleLength] : title,
            baseVersion ?? string.Empty,
            JsonSerializer.Serialize(fields),
            clock.UtcNow);
    }

    internal async Task<WorkCopy?> FindAsync(string itemId, string userId) =>
        (await ReadAsync("\"UserId\" = @user AND \"ItemId\" = @item", userId, itemId)).FirstOrDefault();

    /// <summary>All that a person has not saved, newest first.</summary>
    internal Task<List<WorkCopy>> OfAsync(string userId) => ReadAsync("\"UserId\" = @user", userId, null);

    /// <summary>
    /// Stores the copy at once and beside the session: no reader's page depends on it, so it must not count as a commit that
    /// makes the kept pages old every few seconds.
    /// </summary>
    internal async Task SaveAsync(WorkCopy copy, CancellationToken cancellationToken)
    {
        await using var connection = session.Store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = Command(transaction,
            $"""
            DELETE FROM {QuotedTable} WHERE "UserId" = @user AND "ItemId" = @item;
            INSERT INTO {QuotedTable} ("UserId", "ItemId", "ContentType", "Title", "BaseVersion", "Form", "SavedTicks")
            VALUES (@user, @item, @type, @title, @base, @form, @saved)
            """);
        Add(command, "user", copy.UserId);
        Add(command, "item", copy.ItemId);
        Add(command, "type", copy.ContentType);
        Add(command, "title", copy.Title);
        Add(command, "base", copy.BaseVersion);
        Add(command, "form", copy.Form);
        Add(command, "saved", copy.SavedUtc.Ticks);
        await command.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Removes the copy with what the session saves next, or when the scope ends.</summary>
    internal void Remove(string itemId, string userId) =>
        session.RunWithFlush($"""DELETE FROM {QuotedTable} WHERE "UserId" = ? AND "ItemId" = ?""", userId, itemId);

    internal void RemoveOlder(DateTime than) => session.RunWithFlush($"""DELETE FROM {QuotedTable} WHERE "SavedTicks" < ?""", than.Ticks);

    private async Task<List<WorkCopy>> ReadAsync(string where, string userId, string? itemId)
    {
        await session.FlushAsync();
        await using var command = (await session.CreateConnectionAsync()).CreateCommand();
        command.Transaction = session.CurrentTransaction;
        command.CommandText =
            $"""SELECT "ItemId", "UserId", "ContentType", "Title", "BaseVersion", "Form", "SavedTicks" FROM {QuotedTable} WHERE {where} ORDER BY "SavedTicks" DESC""";
        Add(command, "user", userId);

        if (itemId is not null)
        {
            Add(command, "item", itemId);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<WorkCopy>();

        while (await reader.ReadAsync())
        {
            found.Add(new WorkCopy(
                reader.GetString(0), reader.GetString(1), reader.GetString(2), await reader.IsDBNullAsync(3) ? null : reader.GetString(3),
                reader.GetString(4), reader.GetString(5), new DateTime(reader.GetInt64(6), DateTimeKind.Utc)));
        }

        return found;
    }

    private static DbCommand Command(DbTransaction transaction, string sql)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }

    private static void Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }

    [GeneratedRegex("^[0-9a-z]{26}$")]
    private static partial Regex Key();
}
