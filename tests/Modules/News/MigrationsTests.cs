using Agency.News;
using Agency.News.Indexes;
using YesSql;
using YesSql.Sql;

namespace OrchardSite.Modules.Tests.News;

public sealed class MigrationsTests
{
    [Fact]
    public async Task Updates_KeepTheArticles_AndTheirDaysCanBeFilledIn()
    {
        await using var store = await UpdatedAsync("INSERT INTO \"t_NewsIndex\" (\"ContentItemId\", \"Position\") VALUES ('a', 7)");

        Assert.Equal(1, await store.NumberAsync("SELECT COUNT(*) FROM \"t_NewsIndex\" WHERE \"Position\" = 7 AND \"List\" = '' AND \"Day\" IS NULL"));
        Assert.Equal(0, await store.NumberAsync("SELECT COUNT(*) FROM sqlite_master WHERE name LIKE '%NewsDayIndex%' OR name LIKE '%NewsCategoryIndex%'"));

        await using var session = store.Store.CreateSession();
        Assert.Empty(await new NewsDays(new FakeSignal()).ListAsync(session));
    }

    [Fact]
    public async Task Create_GivesWhatTheUpdatesGive()
    {
        await using var created = await ModuleStore.CreateAsync<Migrations>(migration => migration.CreateAsync());
        await using var updated = await UpdatedAsync();

        const string indexes = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'index' AND tbl_name LIKE 't_News%'";
        Assert.Equal(await created.NumberAsync(indexes), await updated.NumberAsync(indexes));
    }

    private static async Task<ModuleStore> UpdatedAsync(string? sql = null)
    {
        var store = await ModuleStore.CreateAsync<AsOfVersion1>(migration => migration.CreateAsync());

        if (sql is not null)
        {
            await store.ExecuteAsync(sql);
        }

        await store.MigrateAsync<Migrations>(migration => migration.UpdateFrom1Async());
        await store.MigrateAsync<Migrations>(migration => migration.UpdateFrom2Async());
        return store;
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
                .Column<string>("TermContentItemId", column => column.WithLength(26))
                .Column<long>("Position"));
            await SchemaBuilder.AlterIndexTableAsync<NewsCategoryIndex>(table => table
                .CreateIndex("IDX_NewsCategoryIndex_Term", "TermContentItemId", "Position", "DocumentId"));
            await SchemaBuilder.CreateReduceIndexTableAsync<NewsDayIndex>(table => table.Column<int>("Day").Column<int>("Count"));
            return 1;
        }
    }

    private sealed class NewsCategoryIndex : YesSql.Indexes.MapIndex;

    private sealed class NewsDayIndex : YesSql.Indexes.ReduceIndex;
}
