using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ISchemaBuilder
{
    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection);
    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);
    Task CreateForeignKeyAsync(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns);
    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);
    Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);
    Task CreateSchemaAsync(string schema);
    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);
    Task DropForeignKeyAsync(string srcTable, string name);
    Task DropMapIndexTableAsync(Type indexType, string? collection = null);
    Task DropReduceIndexTableAsync(Type indexType, string? collection = null);
    Task DropTableAsync(string name);
    DbConnection Connection { get; }
    ISqlDialect Dialect { get; }
    ITableNameConvention TableNameConvention { get; }
    string TablePrefix { get; }
    bool ThrowOnError { get; }
    DbTransaction Transaction { get; }
}
