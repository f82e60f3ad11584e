using Agency.News;
using Agency.News.Indexes;
using YesSql;
using YesSql.Sql;

namespace OrchardSite.Modules.Tests.News;

public sealed class MigrationsTests
{
    [Fact]
    public async Task UpdateFrom1_KeepsTheArticles_AndTheirDaysCanBeFilledIn()
    {
        await using var store = await ModuleStore.CreateAsync<AsOfVersion1>(migration => migration.CreateAsync());
        await store.ExecuteAsync("INSERT INTO \"t_NewsIndex\" (\"ContentItemId\", \"Position\") VALUES ('a', 7)");

        await store.MigrateAsync<Migrations>(migration => migration.UpdateFrom1Async());

        Assert.Equal(1, await store.NumberAsync("SELECT COUNT(*) FROM \"t_NewsIndex\" WHERE \"Position\" = 7 AND \"Day\" IS NULL"));
        Assert.Equal(0, await store.NumberAsync("SELECT COUNT(*) FROM sqlite_master WHERE name LIKE '%NewsDayIndex%'"));

        await using var session = store.Store.CreateSession();
        Assert.Empty(await new NewsDays(new FakeSignal()).ListAsync(session));
    }

    [Fact]
    public async Task Create_GivesWhatTheUpdatesGive()
    {
        await using var created = await ModuleStore.CreateAsync<Migrations>(migration => migration.CreateAsync());
        await using var updated = await ModuleStore.CreateAsync<AsOfVersion1>(migration => migration.CreateAsync());
        await updated.MigrateAsync<Migrations>(migration => migration.UpdateFrom1Async());

        const string indexes = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'index' AND tbl_name LIKE 't_News%'";
        Assert.Equal(await created.NumberAsync(indexes), await updated.NumberAsync(indexes));
    }

    /// <summary>The tables of the first version.</summary>
    private sealed class AsOfVersion1 : OrchardCore.Data.Migration.DataMigration
    {
        public async Task<int> CreateAsync()
        {
            await SchemaBuilder.CreateMapIndexTableAsync<NewsIndex>(table => table
                .Column<string>(nameof(NewsIndex.ContentItemId), column => column.WithLength(26))
                .Column<long>(nameof(NewsIndex.Position)));
            await SchemaBuilder.AlterIndexTableAsync<NewsIndex>(table => table.CreateIndex("IDX_NewsIndex_Position", nameof(NewsIndex.Position), "DocumentId"));
            await SchemaBuilder.CreateMapIndexTableAsync<NewsCategoryIndex>(table => table
                .Column<string>(nameof(NewsCategoryIndex.TermContentItemId), column => column.WithLength(26))
                .Column<long>(nameof(NewsCategoryIndex.Position)));
            await SchemaBuilder.AlterIndexTableAsync<NewsCategoryIndex>(table => table
                .CreateIndex("IDX_NewsCategoryIndex_Term", nameof(NewsCategoryIndex.TermContentItemId), nameof(NewsCategoryIndex.Position), "DocumentId"));
            await SchemaBuilder.CreateReduceIndexTableAsync<NewsDayIndex>(table => table.Column<int>("Day").Column<int>("Count"));
            return 1;
        }
    }

    private sealed class NewsDayIndex : YesSql.Indexes.ReduceIndex;
}
