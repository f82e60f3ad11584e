using YesSql.Sql.Schema;

namespace Sapling.Data.Schema;

/// <summary>A table that a migration creates.</summary>
internal sealed class TableDefinition(string name) : ICreateTableCommand
{
    private readonly List<ColumnDefinition> _columns = [];

    public string Name => name;

    public List<ITableCommand> TableCommands { get; } = [];

    public ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null)
    {
        var definition = new ColumnDefinition(name, columnName, dbType);
        column?.Invoke(definition);
        _columns.Add(definition);
        TableCommands.Add(definition);
        return this;
    }

    public ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null) => Column(columnName, typeof(T), column);

    public string ToSql(SqlDialect dialect, string quotedName) =>
        $"CREATE TABLE {quotedName} ({string.Join(", ", _columns.Select(column => column.ToSql(dialect)))})";
}
