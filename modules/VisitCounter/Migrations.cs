using Agency.VisitCounter.Counts;
using OrchardCore.Data.Migration;

namespace Agency.VisitCounter;

/// <summary>The module's own tables: counting never touches a content item or its index.</summary>
internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateTableAsync(CountStore.DayTable, table => table
            .Column<string>("Day", column => column.PrimaryKey().WithLength(10))
            .Column<long>("Visits", column => column.NotNull())
            .Column<long>("PageViews", column => column.NotNull()));

        await SchemaBuilder.CreateTableAsync(CountStore.ContentTable, table => table
            .Column<string>("ContentItemId", column => column.PrimaryKey().WithLength(26))
            .Column<long>("Views", column => column.NotNull()));

        await SchemaBuilder.AlterTableAsync(CountStore.ContentTable, table => table
            .CreateIndex("IDX_VisitCounterContent_Views", "Views"));

        await SchemaBuilder.CreateTableAsync(CountStore.VisitorTable, table => table
            .Column<string>("VisitorId", column => column.PrimaryKey().WithLength(32))
            .Column<long>("LastSeen", column => column.NotNull())
            .Column<string>("Viewed", column => column.Unlimited()));

        return 1;
    }
}
