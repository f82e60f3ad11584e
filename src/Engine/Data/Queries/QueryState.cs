using System.Globalization;
using Sapling.Data.Queries.Translation;
using Sapling.Data.Schema;
using Sapling.Data.Sessions;
using YesSql;

namespace Sapling.Data.Queries;

/// <summary>What has been asked for so far. The query objects of one query share it.</summary>
internal sealed class QueryState
{
    private readonly List<Joined> _joins = [];
    private readonly List<string> _conditions;
    private readonly string _prefix;

    public QueryState(StoreSession session, string collection, Type? root = null)
    {
        Session = session;
        Collection = collection;
        Root = root;
        Parameters = new SqlParameters(Dialect);
        _conditions = [];
        _prefix = "i";

        if (root is not null)
        {
            _joins.Add(new Joined(root, "i0"));
        }
    }

    private QueryState(QueryState parent)
    {
        Session = parent.Session;
        Collection = parent.Collection;
        Parameters = parent.Parameters;
        Outer = parent;
        _conditions = [];
        _prefix = parent._prefix + "x";
    }

    public StoreSession Session { get; }

    public string Collection { get; }

    /// <summary>The index that is queried itself; null when documents are.</summary>
    public Type? Root { get; }

    /// <summary>The query that this group of an Any or All belongs to.</summary>
    public QueryState? Outer { get; }

    public SqlParameters Parameters { get; }

    public SqlDialect Dialect => Session.Storage.Dialect;

    public IReadOnlyList<Joined> Joins => _joins;

    public IReadOnlyList<string> Conditions => _conditions;

    public List<Ordering> Orders { get; } = [];

    public string? TypeParameter { get; private set; }

    public int? SkipCount { get; set; }

    public int? TakeCount { get; set; }

    public bool Deduplicate { get; set; }

    public void FilterType(Type type) => TypeParameter = Parameters.Add(Session.Storage.TypeNames[type]);

    public Joined Join(Type indexType)
    {
        var joined = Find(indexType);

        if (joined is null)
        {
            joined = new Joined(indexType, _prefix + _joins.Count.ToString(CultureInfo.InvariantCulture));
            _joins.Add(joined);
        }

        return joined;
    }

    private Joined? Find(Type indexType) => _joins.Find(joined => joined.IndexType == indexType) ?? Outer?.Find(indexType);

    public void Where(Joined joined, LambdaExpression predicate)
    {
        var condition = PredicateTranslator.Condition(Dialect, Parameters, predicate, joined.Alias, TableOf);

        if (condition != "1 = 1")
        {
            _conditions.Add(condition);
        }
    }

    public void Where(string sql)
    {
        if (!string.IsNullOrWhiteSpace(sql))
        {
            _conditions.Add($"({sql})");
        }
    }

    public void OrderBy(Joined joined, LambdaExpression key, bool descending) => OrderBy(joined, PredicateTranslator.Value(Dialect, Parameters, key, joined.Alias, TableOf), descending);

    public void OrderBy(Joined joined, string sql, bool descending)
    {
        if (Outer is not null)
        {
            throw new InvalidOperationException("A query inside Any or All cannot be ordered. Order the outer query.");
        }

        Orders.Add(new Ordering(sql, descending, joined));
    }

    /// <summary>The text and its parameters. The query itself stays as it is, so that it may be run again.</summary>
    public (string Sql, IReadOnlyList<KeyValuePair<string, object?>> Values) Run(Func<QuerySql, string> write)
    {
        var parameters = Parameters.Clone();
        return (write(new QuerySql(this, parameters)), parameters.Values);
    }

    public QueryState Group() => new(this);

    /// <summary>Adds groups that must all hold, or of which one must.</summary>
    public void Combine(IEnumerable<QueryState> groups, bool all)
    {
        var conditions = groups.Select(group => new QuerySql(group, Parameters).GroupCondition()).Where(condition => condition.Length > 0).ToList();

        if (conditions.Count > 0)
        {
            _conditions.Add("(" + string.Join(all ? " AND " : " OR ", conditions) + ")");
        }
    }

    public string TableOf(Type indexType) => Session.Storage.IndexTableName(indexType, Collection);

    internal sealed record Joined(Type IndexType, string Alias);

    internal sealed record Ordering(string Sql, bool Descending, Joined Joined);
}
