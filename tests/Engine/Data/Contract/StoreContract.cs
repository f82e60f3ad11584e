using YesSql;
using YesSql.Indexes;
using YesSql.Sql;

namespace OrchardSite.Engine.Tests.Data.Contract;

/// <summary>What a store must do, whatever its database.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    protected IStore Store { get; private set; } = null!;

    /// <summary>A store over an empty database of the test's own; opened again, over the same one.</summary>
    protected abstract IStore Open();

    protected abstract Task RemoveAsync();

    public async Task InitializeAsync()
    {
        Store = await OpenWithIndexesAsync();
        await MigrateAsync(new ArticleMigration());
    }

    public async Task DisposeAsync()
    {
        Store.Dispose();
        await RemoveAsync();
    }

    protected async Task<IStore> OpenWithIndexesAsync()
    {
        var store = Open();
        await store.InitializeAsync();
        return store.RegisterIndexes([new ArticleIndexes()]);
    }

    protected async Task MigrateAsync(ArticleMigration migration)
    {
        await using var session = Store.CreateSession();
        migration.SchemaBuilder = new SchemaBuilder(Store.Configuration, await session.BeginTransactionAsync());
        await migration.CreateAsync();
        await session.SaveChangesAsync();
    }

    protected async Task<T> SaveAsync<T>(T item) where T : class
    {
        await using var session = Store.CreateSession();
        await session.SaveAsync(item);
        await session.SaveChangesAsync();
        return item;
    }

    protected Task SeedAsync(params Article[] articles) => SeedAsync(Store, articles);

    protected static async Task SeedAsync(IStore store, params Article[] articles)
    {
        await using var session = store.CreateSession();

        foreach (var article in articles)
        {
            await session.SaveAsync(article);
        }

        await session.SaveChangesAsync();
    }

    protected static Article Of(string title, int views = 0, bool published = true, string day = "2021-06-18", params string[] tags) => new()
    {
        Title = title,
        Views = views,
        Published = published,
        PublishedUtc = DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal | System.Globalization.DateTimeStyles.AssumeUniversal),
        Tags = [.. tags],
    };

    protected async Task<string[]> TitlesAsync(Func<IQuery<Article>, IQuery<Article>> query)
    {
        await using var session = Store.CreateSession();
        return [.. (await query(session.Query<Article>()).ListAsync()).Select(article => article.Title)];
    }

    protected async Task<T[]> IndexRowsAsync<T>() where T : class, IIndex
    {
        await using var session = Store.CreateSession();
        return [.. await session.QueryIndex<T>().ListAsync()];
    }
}
