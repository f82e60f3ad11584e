using YesSql.Sql.Schema;

namespace Sapling.Data.Schema;

/// <summary>Changes of an existing table, as SQL in the order they were asked for.</summary>
internal sealed class TableChange(string name, string quotedName, string indexPrefix, string? schema, SqlDialect dialect) : IAlterTableCommand
{
    public string Name => name;

    public List<ITableCommand> TableCommands { get; } = [];

    public List<string> Statements { get; } = [];

    public void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null)
    {
        var definition = Define(columnName, dbType);
        column?.Invoke(definition);
        Statements.Add($"ALTER TABLE {quotedName} ADD COLUMN {definition.ToSql(dialect)}");
    }

    public void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null) => AddColumn(columnName, typeof(T), column);

    public void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null)
    {
        var definition = Define(columnName, typeof(string));
        column?.Invoke(definition);

        // SQLite does not enforce lengths or types, so there is nothing to change there.
        if (dialect.SupportsColumnChanges)
        {
            var quoted = dialect.QuoteForColumnName(columnName);
            Statements.Add($"ALTER TABLE {quotedName} ALTER COLUMN {quoted} TYPE {definition.TypeName(dialect)} USING {quoted}::{definition.TypeName(dialect)}");

            if (definition.Default is not null)
            {
                Statements.Add($"ALTER TABLE {quotedName} ALTER COLUMN {quoted} SET DEFAULT {dialect.GetSqlValue(definition.Default)}");
            }
        }
    }

    public void DropColumn(string columnName) => Statements.Add($"ALTER TABLE {quotedName} DROP COLUMN {dialect.QuoteForColumnName(columnName)}");

    public void RenameColumn(string columnName, string newName) =>
        Statements.Add($"ALTER TABLE {quotedName} RENAME COLUMN {dialect.QuoteForColumnName(columnName)} TO {dialect.QuoteForColumnName(newName)}");

    public void CreateIndex(string indexName, params string[] columnNames)
    {
        var columns = string.Join(", ", columnNames.Select(dialect.QuoteForColumnName));
        Statements.Add($"CREATE INDEX {dialect.QuoteForColumnName(dialect.FormatIndexName(indexPrefix + indexName))} ON {quotedName} ({columns})");
    }

    public void DropIndex(string indexName) =>
        Statements.Add($"DROP INDEX IF EXISTS {dialect.QuoteForTableName(dialect.FormatIndexName(indexPrefix + indexName), schema)}");

    private ColumnDefinition Define(string columnName, Type dbType)
    {
        var definition = new ColumnDefinition(name, columnName, dbType);
        TableCommands.Add(definition);
        return definition;
    }
}
