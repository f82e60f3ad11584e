using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Data.Migrations;
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
        long after = 0;

        while (true)
        {
            var rows = (await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.DocumentId > after).OrderBy(index => index.DocumentId).Take(RowsAtOnce).ListAsync()).ToArray();

            if (rows.Length == 0)
            {
                return;
            }

            await IndexRows.AddMissingAsync<FoldedTitleIndex>(session, "Folded", rows.Select(row => (row.DocumentId, FoldedTitleIndexProvider.Fold(row.DisplayText))));
            after = rows[^1].DocumentId;
        }
    }
}
