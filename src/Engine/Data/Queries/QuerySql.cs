using System.Globalization;
using System.Text;
using Sapling.Data.Queries.Translation;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>The SQL text of a query.</summary>
internal readonly struct QuerySql(QueryState state, SqlParameters page)
{
    private const string DocumentColumns = "d.\"Id\", d.\"Type\", d.\"Content\", d.\"Version\"";

    public string Documents(int? take)
    {
        var (skip, limit) = (state.SkipCount, take ?? state.TakeCount);

        if (state.Deduplicate && state.Joins.Count > 0)
        {
            return DistinctDocuments(skip, limit);
        }

        if (take is null && (skip ?? limit) is not null && IsOfIndexesAlone)
        {
            return PageOfDocuments(skip, limit);
        }

        var sql = new StringBuilder("SELECT ").Append(DocumentColumns);
        AppendFrom(sql, withDocument: true);
        AppendWhere(sql);
        AppendOrder(sql, paged: skip is not null || (limit is not null && take is null), DocumentKey());
        AppendPage(sql, skip, limit);
        return sql.ToString();
    }

    // The ids of the page first, then their documents in the same order: documents that are skipped are not looked at, and an index
    // with the columns of condition and order gives the ids without its table.
    private string PageOfDocuments(int? skip, int? limit)
    {
        var sql = new StringBuilder("SELECT ").Append(DocumentColumns).Append(" FROM (SELECT ").Append(DocumentKey()).Append(" AS \"Id\"");

        for (var i = 0; i < state.Orders.Count; i++)
        {
            sql.Append(", ").Append(state.Orders[i].Sql).Append(" AS o").Append(i.ToString(CultureInfo.InvariantCulture));
        }

        AppendFrom(sql, withDocument: false);
        AppendWhere(sql);
        AppendOrder(sql, paged: true, DocumentKey());
        AppendPage(sql, skip, limit);
        var last = state.Orders.Count > 0 && state.Orders[^1].Descending ? "p.\"Id\" DESC" : "p.\"Id\"";
        sql.Append(") AS p INNER JOIN ").Append(state.Session.Storage.DocumentTable(state.Collection)).Append(" AS d ON d.\"Id\" = p.\"Id\" ORDER BY ");
        sql.AppendJoin(", ", state.Orders.Select((order, i) => $"p.o{i}{(order.Descending ? " DESC" : "")}").Append(last));
        return sql.ToString();
    }

    private bool IsOfIndexesAlone => state.Joins.Count > 0 && state.Root is null && state.TypeParameter is null && !NeedsDocument && state.Orders.TrueForAll(order => order.Sql != "random()");

    // The ids of the page first, each once, then their documents in the same order.
    private string DistinctDocuments(int? skip, int? limit)
    {
        var sql = new StringBuilder("SELECT ").Append(DocumentColumns).Append(" FROM (SELECT ").Append(DocumentKey()).Append(" AS \"Id\"");

        for (var i = 0; i < state.Orders.Count; i++)
        {
            var order = state.Orders[i];
            sql.Append(", ").Append(state.Dialect.FirstOf(order.Sql, order.Descending)).Append(" AS o").Append(i.ToString(CultureInfo.InvariantCulture));
        }

        AppendFrom(sql, withDocument: state.TypeParameter is not null);
        AppendWhere(sql);
        sql.Append(" GROUP BY ").Append(DocumentKey());
        var orders = string.Join(", ", state.Orders.Select((order, i) => $"o{i}{(order.Descending ? " DESC" : "")}").Append("\"Id\""));
        sql.Append(" ORDER BY ").Append(orders);
        AppendPage(sql, skip, limit);
        sql.Append(") AS p INNER JOIN ").Append(state.Session.Storage.DocumentTable(state.Collection)).Append(" AS d ON d.\"Id\" = p.\"Id\" ORDER BY ");
        sql.AppendJoin(", ", state.Orders.Select((order, i) => $"p.o{i}{(order.Descending ? " DESC" : "")}").Append("p.\"Id\""));
        return sql.ToString();
    }

    public string Count()
    {
        var sql = new StringBuilder("SELECT COUNT(").Append(IsDistinct ? "DISTINCT " + DocumentKey() : "*").Append(')');
        AppendCounted(sql);
        return sql.ToString();
    }

    /// <summary>Counts no further than the number, and in the query's order: its index gives the first matches without looking at the rest.</summary>
    public string Count(int most)
    {
        var sql = new StringBuilder("SELECT COUNT(*) FROM (SELECT ").Append(IsDistinct ? "DISTINCT " : "").Append(DocumentKey());
        AppendCounted(sql);

        if (!IsDistinct)
        {
            AppendOrder(sql, paged: false, DocumentKey());
        }

        AppendPage(sql, null, most);
        return sql.Append(") AS c").ToString();
    }

    private bool IsDistinct => state.Deduplicate && state.Joins.Count > 0;

    private void AppendCounted(StringBuilder sql)
    {
        AppendFrom(sql, withDocument: state.Root is null && (state.TypeParameter is not null || state.Joins.Count == 0));
        AppendWhere(sql);
    }

    public string IndexRows(string alias, IEnumerable<string> columns, int? take)
    {
        var dialect = state.Dialect;
        var sql = new StringBuilder("SELECT ").AppendJoin(", ", columns.Select(column => alias + "." + dialect.QuoteForColumnName(column)));
        AppendFrom(sql, withDocument: false);
        AppendWhere(sql);
        var limit = take ?? state.TakeCount;
        AppendOrder(sql, paged: state.SkipCount is not null || (limit is not null && take is null), alias + ".\"Id\"");
        AppendPage(sql, state.SkipCount, limit);
        return sql.ToString();
    }

    /// <summary>The condition of a group of Any or All, on the rows of the outer query.</summary>
    public string GroupCondition()
    {
        var joins = state.Joins;

        if (joins.Count == 0)
        {
            return state.Conditions.Count == 0 ? "" : "(" + string.Join(" AND ", state.Conditions) + ")";
        }

        var outer = state;

        while (outer.Outer is not null)
        {
            outer = outer.Outer;
        }

        var key = new QuerySql(outer, page).OuterKey();
        var sql = new StringBuilder("EXISTS (SELECT 1 FROM ");
        AppendIndex(sql, joins[0]);

        for (var i = 1; i < joins.Count; i++)
        {
            AppendJoin(sql, joins[i], KeyOf(joins[0]));
        }

        sql.Append(" WHERE ").Append(KeyOf(joins[0])).Append(" = ").Append(key);

        foreach (var condition in state.Conditions)
        {
            sql.Append(" AND ").Append(condition);
        }

        return sql.Append(')').ToString();
    }

    // Documents are joined whenever groups refer to them, so both names always exist.
    private string OuterKey() => state.Root is null ? "d.\"Id\"" : KeyOf(state.Joins[0]);

    private string DocumentKey() => state.Root is null && (state.TypeParameter is not null || state.Joins.Count == 0 || NeedsDocument)
        ? "d.\"Id\""
        : KeyOf(state.Joins[0]);

    private bool NeedsDocument => state.Conditions.Any(condition => condition.Contains("d.\"Id\"", StringComparison.Ordinal));

    private void AppendFrom(StringBuilder sql, bool withDocument)
    {
        sql.Append(" FROM ");
        var joins = state.Joins;

        if (joins.Count > 0)
        {
            AppendIndex(sql, joins[0]);

            for (var i = 1; i < joins.Count; i++)
            {
                AppendJoin(sql, joins[i], KeyOf(joins[0]));
            }

            if (state.Root is null && (withDocument || NeedsDocument))
            {
                sql.Append(" INNER JOIN ").Append(state.Session.Storage.DocumentTable(state.Collection)).Append(" AS d ON d.\"Id\" = ").Append(KeyOf(joins[0]));
            }
        }
        else
        {
            sql.Append(state.Session.Storage.DocumentTable(state.Collection)).Append(" AS d");
        }
    }

    private void AppendIndex(StringBuilder sql, QueryState.Joined joined)
    {
        sql.Append(state.TableOf(joined.IndexType)).Append(" AS ").Append(joined.Alias);

        if (IsReduce(joined) && (state.Root is null || state.Joins.Count > 1))
        {
            var table = state.Session.Storage.IndexTable(joined.IndexType);
            sql.Append(" INNER JOIN ").Append(state.Session.Storage.BridgeTableName(joined.IndexType, state.Collection)).Append(" AS ").Append(joined.Alias).Append("b ON ")
                .Append(joined.Alias).Append("b.").Append(state.Dialect.QuoteForColumnName(table.BridgeColumn)).Append(" = ").Append(joined.Alias).Append(".\"Id\"");
        }
    }

    private void AppendJoin(StringBuilder sql, QueryState.Joined joined, string key)
    {
        if (IsReduce(joined))
        {
            var table = state.Session.Storage.IndexTable(joined.IndexType);
            sql.Append(" INNER JOIN ").Append(state.Session.Storage.BridgeTableName(joined.IndexType, state.Collection)).Append(" AS ").Append(joined.Alias)
                .Append("b ON ").Append(joined.Alias).Append("b.\"DocumentId\" = ").Append(key)
                .Append(" INNER JOIN ").Append(state.TableOf(joined.IndexType)).Append(" AS ").Append(joined.Alias).Append(" ON ")
                .Append(joined.Alias).Append(".\"Id\" = ").Append(joined.Alias).Append("b.").Append(state.Dialect.QuoteForColumnName(table.BridgeColumn));
            return;
        }

        sql.Append(" INNER JOIN ").Append(state.TableOf(joined.IndexType)).Append(" AS ").Append(joined.Alias)
            .Append(" ON ").Append(joined.Alias).Append(".\"DocumentId\" = ").Append(key);
    }

    private void AppendWhere(StringBuilder sql)
    {
        var separator = " WHERE ";

        if (state.TypeParameter is not null)
        {
            sql.Append(separator).Append("d.\"Type\" = ").Append(state.TypeParameter);
            separator = " AND ";
        }

        foreach (var condition in state.Conditions)
        {
            sql.Append(separator).Append(condition);
            separator = " AND ";
        }
    }

    private void AppendOrder(StringBuilder sql, bool paged, string key)
    {
        var separator = " ORDER BY ";
        var ordered = new HashSet<string>(StringComparer.Ordinal);

        foreach (var order in state.Orders)
        {
            ordered.Add(order.Sql);
            sql.Append(separator).Append(order.Sql).Append(order.Descending ? " DESC" : "");
            separator = ", ";
        }

        // Rows that are equal in order would otherwise change places between two pages.
        if (paged && !ordered.Contains("random()"))
        {
            var tie = state.Orders.Count > 0 && !IsReduce(state.Orders[^1].Joined) && state.Root is null ? state.Orders[^1].Joined.Alias + ".\"DocumentId\"" : key;

            if (!ordered.Contains(tie))
            {
                sql.Append(separator).Append(tie).Append(state.Orders.Count > 0 && state.Orders[^1].Descending ? " DESC" : "");
            }
        }
    }

    private void AppendPage(StringBuilder sql, int? skip, int? limit)
    {
        // As parameters: the text is the same on all pages.
        if (limit is not null)
        {
            sql.Append(" LIMIT ").Append(page.AddAsIs((long)limit.Value));
        }
        else if (skip is not null)
        {
            sql.Append(state.Dialect.Name == "Sqlite" ? " LIMIT -1" : "");
        }

        if (skip is > 0)
        {
            sql.Append(" OFFSET ").Append(page.AddAsIs((long)skip.Value));
        }
    }

    private static string KeyOf(QueryState.Joined joined) => joined.Alias + (IsReduce(joined) ? "b" : "") + ".\"DocumentId\"";

    private static bool IsReduce(QueryState.Joined joined) => typeof(ReduceIndex).IsAssignableFrom(joined.IndexType);
}
