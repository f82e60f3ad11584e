using YesSql;
using YesSql.Sql;

namespace OrchardSite.Engine.Tests.Data.Contract;

public abstract partial class StoreContract
{
    [StoreFact]
    public async Task SchemaBuilder_CreatesAltersAndDropsTables()
    {
        await ChangeAsync(async schema =>
        {
            await schema.CreateTableAsync("Visits", table => table
                .Column<long>("Id", column => column.Identity())
                .Column<string>("Path", column => column.WithLength(100).WithDefault("/").Unlimited())
                .Column<int>("Hits", column => column.NotNull().WithDefault(0)));
            await schema.AlterTableAsync("Visits", table =>
            {
                table.AddColumn<DateTime>("At");
                table.AddColumn<bool>("Bot", column => column.WithDefault(false));
                table.RenameColumn("Hits", "Views");
                table.CreateIndex("IDX_Visits_Path", "Path", "Views");
                table.DropColumn("At");
            });
        });

        var table = Store.Configuration.SqlDialect.QuoteForTableName("t_Visits", Store.Configuration.Schema);
        Assert.Equal(1L, await ScalarAsync($"""INSERT INTO {table} ("Views") VALUES (5) RETURNING "Id" """));
        Assert.Equal("/", await ScalarAsync($"""SELECT "Path" FROM {table}"""));

        await ChangeAsync(schema => schema.AlterTableAsync("Visits", change => change.DropIndex("IDX_Visits_Path")));
        await ChangeAsync(schema => schema.DropTableAsync("Visits"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => ScalarAsync($"SELECT 1 FROM {table}"));
    }

    [StoreFact]
    public async Task SchemaBuilder_NotCommitted_LeavesNoTable()
    {
        await using (var session = Store.CreateSession())
        {
            await new SchemaBuilder(Store.Configuration, await session.BeginTransactionAsync()).CreateTableAsync("Half", table => table.Column<int>("A"));
        }

        await ChangeAsync(schema => schema.CreateTableAsync("Half", table => table.Column<int>("A")));
    }

    [StoreFact]
    public async Task SchemaBuilder_WrongChange_NamesTheStatement()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => ChangeAsync(schema => schema.AlterTableAsync("Nowhere", table => table.DropColumn("A"))));

        Assert.Contains("Nowhere", exception.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task SchemaBuilder_DropsIndexTables()
    {
        await ChangeAsync(async schema =>
        {
            await schema.DropMapIndexTableAsync<TagIndex>();
            await schema.DropReduceIndexTableAsync<ArticlesByDay>();
        });

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => IndexRowsAsync<TagIndex>());
    }

    [StoreFact]
    public async Task AlterIndexTable_AlterColumn_KeepsTheRows()
    {
        await SaveAsync(Of("a", tags: "x"));

        await ChangeAsync(schema => schema.AlterIndexTableAsync<TagIndex>(table => table.AlterColumn(nameof(TagIndex.Tag), column => column.WithType(typeof(string), 50))));

        Assert.Equal("x", Assert.Single(await IndexRowsAsync<TagIndex>()).Tag);
    }

    [StoreFact]
    public void Column_OfAnUnknownType_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => Store.Configuration.SqlDialect.ToDbType(typeof(Article)));

    [StoreFact]
    public void GetSqlValue_WritesLiterals()
    {
        var dialect = Store.Configuration.SqlDialect;

        Assert.Equal("'O''Brien'", dialect.GetSqlValue("O'Brien"));
        Assert.Equal("null", dialect.GetSqlValue(null));
        Assert.Equal("1.5", dialect.GetSqlValue(1.5m));
    }

    private async Task ChangeAsync(Func<ISchemaBuilder, Task> change)
    {
        await using var session = Store.CreateSession();
        await change(new SchemaBuilder(Store.Configuration, await session.BeginTransactionAsync()));
        await session.SaveChangesAsync();
    }

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = Store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
