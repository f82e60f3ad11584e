using System.Data.Common;
using System.Text.RegularExpressions;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace Sapling.Contents.RecycleBin;

/// <summary>
/// Which items lead to one: menus and pickers by its id, texts by its path. Asked once when something is deleted, so it reads
/// the stored documents instead of an index that each save would have to keep.
/// </summary>
internal sealed class ItemMentions(ISession session)
{
    internal const int Most = 5;

    /// <summary>The titles of the published or latest items that mention the item, at most <see cref="Most"/>.</summary>
    internal async Task<IReadOnlyList<string>> OfAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var path = item.Get<AutoroutePart>(nameof(AutoroutePart)) is { Disabled: false, Path: { Length: > 0 } taken } ? taken.Trim('/') : null;

        await using var command = (await session.CreateConnectionAsync(cancellationToken)).CreateCommand();
        command.Transaction = session.CurrentTransaction;
        command.CommandText =
            $"""
            SELECT i."ContentItemId", i."DisplayText", d."Content" FROM {Table(nameof(ContentItemIndex))} i
            INNER JOIN {Table(session.Store.Configuration.TableNameConvention.GetDocumentTable())} d ON d."Id" = i."DocumentId"
            WHERE (i."Latest" = @yes OR i."Published" = @yes) AND i."ContentItemId" <> @own AND (d."Content" LIKE @id ESCAPE '!' OR d."Content" LIKE @path ESCAPE '!')
            """;
        Set(command, "yes", true);
        Set(command, "own", item.ContentItemId);
        Set(command, "id", Containing(item.ContentItemId));
        Set(command, "path", Containing(path is null ? item.ContentItemId : "/" + path));

        var link = path is null ? null : new Regex($@"/{Regex.Escape(path)}(?![\w/-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);

        while (found.Count < Most && await reader.ReadAsync(cancellationToken))
        {
            var text = reader.GetString(2);

            // The path may only be the beginning of another one.
            if (text.Contains(item.ContentItemId, StringComparison.Ordinal) || link?.IsMatch(text) == true)
            {
                found[reader.GetString(0)] = await reader.IsDBNullAsync(1, cancellationToken) ? reader.GetString(0) : reader.GetString(1);
            }
        }

        return [.. found.Values];
    }

    private string Table(string name) =>
        session.Store.Configuration.SqlDialect.QuoteForTableName(session.Store.Configuration.TablePrefix + name, session.Store.Configuration.Schema);

    private static string Containing(string text) => $"%{text.Replace("!", "!!").Replace("%", "!%").Replace("_", "!_")}%";

    private static void Set(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
