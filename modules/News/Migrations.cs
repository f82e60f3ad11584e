using Agency.News.Indexes;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Agency.News;

/// <summary>The table by which articles are found and counted without loading one.</summary>
internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<NewsIndex>(table => table
            .Column<string>(nameof(NewsIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(NewsIndex.List), column => column.NotNull().WithDefault(NewsIndex.All).WithLength(26))
            .Column<long>(nameof(NewsIndex.Position))
            .Column<int>(nameof(NewsIndex.Day)));

        await IndexListsAsync();

        return 3;
    }

    /// <summary>Days were counted in a reduced index, which cannot follow a change of the time zone. <see cref="Reindexing.NewsReindexingTask"/> fills them in.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<NewsIndex>(table => table.AddColumn<int>(nameof(NewsIndex.Day), column => column.Nullable()));
        await SchemaBuilder.DropTableAsync("NewsDayIndex_Document");
        await SchemaBuilder.DropTableAsync("NewsDayIndex");

        return 2;
    }

    /// <summary>Categories had a table of their own, which each publication wrote too. <see cref="Reindexing.NewsReindexingTask"/> fills their lists.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<NewsIndex>(table => table.AddColumn<string>(nameof(NewsIndex.List), column => column.NotNull().WithDefault(NewsIndex.All).WithLength(26)));
        await SchemaBuilder.AlterIndexTableAsync<NewsIndex>(table =>
        {
            table.DropIndex("IDX_NewsIndex_Position");
            table.DropIndex("IDX_NewsIndex_Day");
        });
        await IndexListsAsync();
        await SchemaBuilder.DropTableAsync("NewsCategoryIndex");

        return 3;
    }

    private Task IndexListsAsync() => SchemaBuilder.AlterIndexTableAsync<NewsIndex>(table =>
    {
        table.CreateIndex("IDX_NewsIndex_List", nameof(NewsIndex.List), nameof(NewsIndex.Position), "DocumentId");
        table.CreateIndex("IDX_NewsIndex_ListDay", nameof(NewsIndex.List), nameof(NewsIndex.Day));
    });
}
