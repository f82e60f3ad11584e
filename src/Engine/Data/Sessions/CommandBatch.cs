using System.Text;

namespace Sapling.Data.Sessions;

/// <summary>Statements that go to the database in one command: a round trip costs more than a statement.</summary>
internal sealed class CommandBatch(StoreSession session)
{
    // Far from what a database takes, and texts that are prepared once stay few.
    private const int ParametersOfACommand = 256;

    private readonly StringBuilder _sql = new();
    private readonly List<KeyValuePair<string, object?>> _parameters = [];

    /// <summary>Starts the next statement.</summary>
    public CommandBatch Begin(string sql)
    {
        _sql.Append(_sql.Length == 0 ? "" : "; ").Append(sql);
        return this;
    }

    public CommandBatch Append(string sql)
    {
        _sql.Append(sql);
        return this;
    }

    /// <summary>Appends a parameter with the value, which is converted as the database stores it.</summary>
    public CommandBatch Value(object? value)
    {
        var name = ParameterNames.At(_parameters.Count);
        _parameters.Add(new(name, session.Storage.Dialect.ToDatabase(value)));
        _sql.Append('@').Append(name);
        return this;
    }

    /// <summary>Appends the condition that the column has one of the values.</summary>
    public CommandBatch OneOf(string column, IReadOnlyList<object> values)
    {
        var name = ParameterNames.At(_parameters.Count);
        var (condition, value) = session.Storage.Dialect.OneOf(column, "@" + name, values, negate: false);
        _parameters.Add(new(name, value));
        _sql.Append(condition);
        return this;
    }

    /// <summary>Sends what has grown too large to wait for more.</summary>
    public ValueTask<int> SendFullAsync(CancellationToken cancellationToken) => _parameters.Count > ParametersOfACommand ? SendAsync(cancellationToken) : default;

    /// <summary>Returns how many rows were changed.</summary>
    public async ValueTask<int> SendAsync(CancellationToken cancellationToken)
    {
        if (_sql.Length == 0)
        {
            return 0;
        }

        var changed = await session.ExecuteAsync(_sql.ToString(), _parameters, cancellationToken);
        _sql.Clear();
        _parameters.Clear();
        return changed;
    }
}
