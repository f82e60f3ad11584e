using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Sapling.Contents.RecycleBin;

internal sealed class BinMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<BinnedItemIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("Owner", column => column.Nullable().WithLength(255))
            .Column<DateTime>("RemovedUtc"));

        await SchemaBuilder.AlterIndexTableAsync<BinnedItemIndex>(table =>
        {
            table.CreateIndex("IDX_BinnedItemIndex_Removed", "RemovedUtc", "DocumentId");
            table.CreateIndex("IDX_BinnedItemIndex_ContentItemId", "ContentItemId", "DocumentId");
            table.CreateIndex("IDX_BinnedItemIndex_DocumentId", "DocumentId");
        });

        return 1;
    }
}
