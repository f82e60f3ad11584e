using Agency.News.Indexes;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Agency.News;

/// <summary>The tables by which articles are found and counted without loading one.</summary>
internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<NewsIndex>(table => table
            .Column<string>(nameof(NewsIndex.ContentItemId), column => column.WithLength(26))
            .Column<long>(nameof(NewsIndex.Position))
            .Column<int>(nameof(NewsIndex.Day)));

        await SchemaBuilder.AlterIndexTableAsync<NewsIndex>(table => table
            .CreateIndex("IDX_NewsIndex_Position", nameof(NewsIndex.Position), "DocumentId"));

        await IndexDaysAsync();

        await SchemaBuilder.CreateMapIndexTableAsync<NewsCategoryIndex>(table => table
            .Column<string>(nameof(NewsCategoryIndex.TermContentItemId), column => column.WithLength(26))
            .Column<long>(nameof(NewsCategoryIndex.Position)));

        await SchemaBuilder.AlterIndexTableAsync<NewsCategoryIndex>(table => table
            .CreateIndex("IDX_NewsCategoryIndex_Term", nameof(NewsCategoryIndex.TermContentItemId), nameof(NewsCategoryIndex.Position), "DocumentId"));

        return 2;
    }

    /// <summary>Days were counted in a reduced index, which cannot follow a change of the time zone. <see cref="Reindexing.NewsReindexingTask"/> fills them in.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<NewsIndex>(table => table.AddColumn<int>(nameof(NewsIndex.Day), column => column.Nullable()));
        await IndexDaysAsync();
        await SchemaBuilder.DropTableAsync("NewsDayIndex_Document");
        await SchemaBuilder.DropTableAsync("NewsDayIndex");

        return 2;
    }

    private Task IndexDaysAsync() =>
        SchemaBuilder.AlterIndexTableAsync<NewsIndex>(table => table.CreateIndex("IDX_NewsIndex_Day", nameof(NewsIndex.Day)));
}
