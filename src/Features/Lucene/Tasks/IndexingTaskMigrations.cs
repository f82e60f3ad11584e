using OrchardCore.Data.Migration;

namespace Sapling.Lucene.Tasks;

/// <summary>The log of changed items, which indexes follow.</summary>
internal sealed class IndexingTaskMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateTableAsync(IndexingTasks.Table, table => table
            .Column<long>("Id", column => column.Identity())
            .Column<string>("RecordId", column => column.NotNull().WithLength(26))
            .Column<string>("Category", column => column.NotNull().WithLength(50))
            .Column<DateTime>("CreatedUtc", column => column.NotNull())
            .Column<int>("Type", column => column.NotNull()));

        return 1;
    }
}
