using OrchardCore.Data.Migration;

namespace Sapling.Contents.Autosave;

internal sealed class WorkCopyMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateTableAsync(WorkCopies.Table, table => table
            .Column<string>("UserId", column => column.NotNull().WithLength(64))
            .Column<string>("ItemId", column => column.NotNull().WithLength(26))
            .Column<string>("ContentType", column => column.NotNull().WithLength(255))
            .Column<string>("Title", column => column.Nullable().WithLength(255))
            .Column<string>("BaseVersion", column => column.NotNull().WithLength(26))
            .Column<string>("Form", column => column.NotNull().Unlimited())
            .Column<long>("SavedTicks", column => column.NotNull()));

        await SchemaBuilder.AlterTableAsync(WorkCopies.Table, table => table
            .CreateIndex("IDX_ContentWorkCopy_User", "UserId", "ItemId", "SavedTicks"));

        return 1;
    }
}
