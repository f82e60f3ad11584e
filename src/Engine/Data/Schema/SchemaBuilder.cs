using Sapling.Data.Schema;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Contract: Orchard Core 3.0. Changes tables inside a transaction, on both databases.</summary>
public class SchemaBuilder : ISchemaBuilder
{
    private readonly IConfiguration _configuration;
    private readonly SqlDialect _dialect;

    /// <param name="configuration">The store's settings: prefix, schema, names, dialect.</param>
    /// <param name="transaction">Where the changes happen; nothing is committed here.</param>
    /// <param name="throwOnError">False to log and go on, for tables that may exist already.</param>
    public SchemaBuilder(IConfiguration configuration, DbTransaction transaction, bool throwOnError = true)
    {
        _configuration = configuration;
        _dialect = (SqlDialect)configuration.SqlDialect;
        Transaction = transaction;
        Connection = transaction.Connection ?? throw new ArgumentException("The transaction has ended.", nameof(transaction));
        ThrowOnError = throwOnError;
    }

    public DbConnection Connection { get; }

    public ISqlDialect Dialect => _dialect;

    public ITableNameConvention TableNameConvention => _configuration.TableNameConvention;

    public string TablePrefix => _configuration.TablePrefix;

    public bool ThrowOnError { get; }

    public DbTransaction Transaction { get; }

    public async Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        var name = TableNameConvention.GetIndexTable(indexType, collection);
        var documents = TableNameConvention.GetDocumentTable(collection);

        await CreateTableAsync(name, command =>
        {
            command.Column<long>("Id", column => column.Identity()).Column<long>("DocumentId");
            table(command);
        });

        await CreateForeignKeyAsync("FK_" + name, name, ["DocumentId"], documents, ["Id"]);
        await AlterTableAsync(name, command => command.CreateIndex("IDX_FK_" + name, "DocumentId"));
    }

    public async Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        var name = TableNameConvention.GetIndexTable(indexType, collection);
        var documents = TableNameConvention.GetDocumentTable(collection);
        var bridge = name + "_" + documents;

        await CreateTableAsync(name, command =>
        {
            command.Column<long>("Id", column => column.Identity());
            table(command);
        });

        await CreateTableAsync(bridge, command => command
            .Column<long>(indexType.Name + "Id", column => column.NotNull())
            .Column<long>("DocumentId", column => column.NotNull()));

        await CreateForeignKeyAsync("FK_" + bridge + "_Id", bridge, [indexType.Name + "Id"], name, ["Id"]);
        await CreateForeignKeyAsync("FK_" + bridge + "_DocumentId", bridge, ["DocumentId"], documents, ["Id"]);
        await AlterTableAsync(bridge, command =>
        {
            command.CreateIndex("IDX_FK_" + bridge, indexType.Name + "Id", "DocumentId");
            command.CreateIndex("IDX_FK_" + bridge + "_DocumentId", "DocumentId");
        });
    }

    public async Task DropMapIndexTableAsync(Type indexType, string? collection = null) => await DropTableAsync(TableNameConvention.GetIndexTable(indexType, collection));

    public async Task DropReduceIndexTableAsync(Type indexType, string? collection = null)
    {
        var name = TableNameConvention.GetIndexTable(indexType, collection);
        await DropTableAsync(name + "_" + TableNameConvention.GetDocumentTable(collection));
        await DropTableAsync(name);
    }

    public Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection) =>
        AlterTableAsync(TableNameConvention.GetIndexTable(indexType, collection), table);

    public Task CreateTableAsync(string name, Action<ICreateTableCommand> table)
    {
        var definition = new TableDefinition(Prefixed(name));
        table(definition);
        return ExecuteAsync([definition.ToSql(_dialect, Quoted(name))]);
    }

    public Task AlterTableAsync(string name, Action<IAlterTableCommand> table)
    {
        var change = new TableChange(Prefixed(name), Quoted(name), TablePrefix, _configuration.Schema, _dialect);
        table(change);
        return ExecuteAsync(change.Statements);
    }

    public Task DropTableAsync(string name) => ExecuteAsync([$"DROP TABLE IF EXISTS {Quoted(name)}{_dialect.CascadeConstraintsString}"]);

    public Task CreateForeignKeyAsync(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns)
    {
        // SQLite cannot add a constraint to a table; there the engine alone keeps index rows and documents together.
        return _dialect.SupportsConstraintChanges
            ? ExecuteAsync([$"ALTER TABLE {Quoted(srcTable)} ADD CONSTRAINT {KeyName(name)} FOREIGN KEY ({Columns(srcColumns)}) REFERENCES {Quoted(destTable)} ({Columns(destColumns)})"])
            : Task.CompletedTask;
    }

    public Task DropForeignKeyAsync(string srcTable, string name) => _dialect.SupportsConstraintChanges
        ? ExecuteAsync([$"ALTER TABLE {Quoted(srcTable)} DROP CONSTRAINT IF EXISTS {KeyName(name)}"])
        : Task.CompletedTask;

    public Task CreateSchemaAsync(string schema) => _dialect.SupportsConstraintChanges
        ? ExecuteAsync([$"CREATE SCHEMA IF NOT EXISTS {_dialect.QuoteForColumnName(schema)}"])
        : Task.CompletedTask;

    private string Prefixed(string name) => TablePrefix + name;

    private string Quoted(string name) => _dialect.QuoteForTableName(Prefixed(name), _configuration.Schema);

    private string KeyName(string name) => _dialect.QuoteForColumnName(_dialect.FormatKeyName(Prefixed(name)));

    private string Columns(string[] names) => string.Join(", ", names.Select(_dialect.QuoteForColumnName));

    private async Task ExecuteAsync(IEnumerable<string> statements)
    {
        foreach (var statement in statements)
        {
            await using var command = Connection.CreateCommand();
            command.Transaction = Transaction;
            command.CommandText = statement;

            try
            {
                await command.ExecuteNonQueryAsync();
            }
            catch (DbException exception) when (!ThrowOnError)
            {
                _configuration.Logger.LogWarning(exception, "A table could not be changed: {Statement}", statement);
            }
            catch (DbException exception)
            {
                throw new InvalidOperationException($"A table could not be changed: {exception.Message} Statement: {statement}", exception);
            }
        }
    }
}
