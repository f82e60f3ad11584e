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
            .Column<long>(nameof(NewsIndex.Position)));

        await SchemaBuilder.AlterIndexTableAsync<NewsIndex>(table => table
            .CreateIndex("IDX_NewsIndex_Position", nameof(NewsIndex.Position), "DocumentId"));

        await SchemaBuilder.CreateMapIndexTableAsync<NewsCategoryIndex>(table => table
            .Column<string>(nameof(NewsCategoryIndex.TermContentItemId), column => column.WithLength(26))
            .Column<long>(nameof(NewsCategoryIndex.Position)));

        await SchemaBuilder.AlterIndexTableAsync<NewsCategoryIndex>(table => table
            .CreateIndex("IDX_NewsCategoryIndex_Term", nameof(NewsCategoryIndex.TermContentItemId), nameof(NewsCategoryIndex.Position), "DocumentId"));

        await SchemaBuilder.CreateReduceIndexTableAsync<NewsDayIndex>(table => table
            .Column<int>(nameof(NewsDayIndex.Day))
            .Column<int>(nameof(NewsDayIndex.Count)));

        await SchemaBuilder.AlterIndexTableAsync<NewsDayIndex>(table => table
            .CreateIndex("IDX_NewsDayIndex_Day", nameof(NewsDayIndex.Day)));

        return 1;
    }
}
