using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Sql;

namespace Sapling.Contents.Listing;

internal sealed class ListMigrations : DataMigration
{
    private const int RowsAtOnce = 1000;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<FoldedTitleIndex>(table => table
            .Column<string>("Folded", column => column.NotNull().WithLength(ContentItemIndex.MaxDisplayTextSize)));

        await SchemaBuilder.AlterIndexTableAsync<FoldedTitleIndex>(table => table
            .CreateIndex("IDX_FoldedTitleIndex_DocumentId", "DocumentId", "Folded"));

        // A site that has content already: what is there must be found too.
        ShellScope.AddDeferredTask(scope => FillAsync(scope.ServiceProvider.GetRequiredService<ISession>()));
        return 1;
    }

    private static async Task FillAsync(ISession session)
    {
        var store = session.Store;
        var dialect = store.Configuration.SqlDialect;
        var table = dialect.QuoteForTableName(
            store.Configuration.TablePrefix + store.Configuration.TableNameConvention.GetIndexTable(typeof(FoldedTitleIndex)), store.Configuration.Schema);
        long after = 0;

        while (true)
        {
            var rows = (await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.DocumentId > after).OrderBy(index => index.DocumentId).Take(RowsAtOnce).ListAsync()).ToArray();

            if (rows.Length == 0)
            {
                return;
            }

            var transaction = await session.BeginTransactionAsync();
            await using var command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
            command.CommandText =
                $"""INSERT INTO {table} ("DocumentId", "Folded") SELECT @id, @folded WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE "DocumentId" = @id)""";
            var id = command.CreateParameter();
            id.ParameterName = "id";
            command.Parameters.Add(id);
            var folded = command.CreateParameter();
            folded.ParameterName = "folded";
            command.Parameters.Add(folded);

            foreach (var row in rows)
            {
                id.Value = row.DocumentId;
                folded.Value = FoldedTitleIndexProvider.Fold(row.DisplayText);
                await command.ExecuteNonQueryAsync();
            }

            after = rows[^1].DocumentId;
        }
    }
}
