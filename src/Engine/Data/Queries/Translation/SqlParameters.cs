using Sapling.Data.Schema;
using Sapling.Data.Sessions;

namespace Sapling.Data.Queries.Translation;

/// <summary>The parameters of one query, in the order of their first use.</summary>
internal sealed class SqlParameters(SqlDialect dialect)
{
    private readonly List<KeyValuePair<string, object?>> _values = [];
    private int _next;

    public IReadOnlyList<KeyValuePair<string, object?>> Values => _values;

    public string Add(object? value) => AddAsIs(dialect.ToDatabase(value));

    public string AddAsIs(object? value)
    {
        var name = ParameterNames.At(_next++);
        _values.Add(new(name, value));
        return "@" + name;
    }

    public string NextName => "@" + ParameterNames.At(_next);

    public void Set(string name, object? value)
    {
        name = name.TrimStart('@');
        _values.RemoveAll(pair => pair.Key == name);
        _values.Add(new(name, dialect.ToDatabase(value)));
    }

    public SqlParameters Clone()
    {
        var clone = new SqlParameters(dialect) { _next = _next };
        clone._values.AddRange(_values);
        return clone;
    }
}
