using System.Data.Common;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Contents.Autoroute;
using YesSql;

namespace Sapling.Contents.Redirects;

/// <summary>
/// Where a published item was before its path changed. A former path leads to the item, not to another path: however often it
/// moves, a link takes one step. A path that some item has now is that item's.
/// </summary>
internal sealed class SlugRedirects(ISession session, SlugRedirectCache cache)
{
    internal const string Table = "ContentSlugRedirect";

    private string QuotedTable => session.Store.Configuration.SqlDialect.QuoteForTableName(
        session.Store.Configuration.TablePrefix + Table, session.Store.Configuration.Schema);

    /// <summary>The id of the item that was published at the path, or null.</summary>
    internal async Task<string?> FindAsync(string path)
    {
        path = RoutePaths.Normalize(path);

        if (path.Length == 0)
        {
            return null;
        }

        if (cache.TryGet(path, out var known))
        {
            return known;
        }

        await using var command = (await session.CreateConnectionAsync()).CreateCommand();
        command.Transaction = session.CurrentTransaction;
        command.CommandText = $"""SELECT "ContentItemId" FROM {QuotedTable} WHERE "Path" = @path""";
        Set(command, "path", path);
        var id = await command.ExecuteScalarAsync() as string;
        cache.Keep(path, id);
        return id;
    }

    /// <summary>Remembers that the item moved.</summary>
    internal async Task AddAsync(string from, string to, string contentItemId)
    {
        (from, to) = (RoutePaths.Normalize(from), RoutePaths.Normalize(to));

        if (from.Length == 0 || from == to)
        {
            return;
        }

        var transaction = await session.BeginTransactionAsync();
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"""
            DELETE FROM {QuotedTable} WHERE "Path" = @from OR "Path" = @to;
            INSERT INTO {QuotedTable} ("Path", "ContentItemId") VALUES (@from, @id)
            """;
        Set(command, "from", from);
        Set(command, "to", to);
        Set(command, "id", contentItemId);
        await command.ExecuteNonQueryAsync();

        cache.Clear();

        if (ShellScope.Current is not null)
        {
            ShellScope.AddDeferredTask(_ =>
            {
                cache.Clear();
                return Task.CompletedTask;
            });
        }
    }

    private static void Set(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}

/// <summary>Answers about paths that lead nowhere, so that a flood of wrong addresses does not reach the database twice.</summary>
internal sealed class SlugRedirectCache : IDisposable
{
    private readonly MemoryCache _paths = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    internal bool TryGet(string path, out string? id) => _paths.TryGetValue(path, out id);

    internal void Keep(string path, string? id) => _paths.Set(path, id, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1) });

    internal void Clear() => _paths.Clear();

    public void Dispose() => _paths.Dispose();
}
