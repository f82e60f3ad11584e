using YesSql;

namespace OrchardSite.Engine.Tests.Data.Contract;

public abstract partial class StoreContract
{
    [StoreFact]
    public async Task Save_CheckedAndChangedByAnother_ThrowsAndWritesNothing()
    {
        var saved = await SaveAsync(Of("Gốc"));
        await using var mine = Store.CreateSession();
        var article = (await mine.GetAsync<Article>(saved.Id))!;
        await SaveAsync(new Article { Id = saved.Id, Title = "Của người khác" });

        article.Title = "Của tôi";
        await mine.SaveAsync(article, checkConcurrency: true);

        var exception = await Assert.ThrowsAsync<ConcurrencyException>(() => mine.SaveChangesAsync());
        Assert.Equal(saved.Id, exception.Document.Id);
        Assert.Equal(["Của người khác"], await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task Save_UncheckedAndChangedByAnother_LastWins()
    {
        var saved = await SaveAsync(Of("Gốc"));
        await using var mine = Store.CreateSession();
        var article = (await mine.GetAsync<Article>(saved.Id))!;
        await SaveAsync(new Article { Id = saved.Id, Title = "Của người khác" });

        article.Title = "Của tôi";
        await mine.SaveAsync(article);
        await mine.SaveChangesAsync();

        Assert.Equal(["Của tôi"], await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task Save_ObjectWithVersion_ChecksTheVersionItCarries()
    {
        var page = await SaveAsync(new Page { Text = "một" });
        Assert.Equal(1, page.Version);

        await using (var session = Store.CreateSession())
        {
            var form = new Page { Id = page.Id, Version = 1, Text = "hai" };
            await session.SaveAsync(form, checkConcurrency: true);
            await session.SaveChangesAsync();
            Assert.Equal(2, form.Version);
        }

        await using var late = Store.CreateSession();
        await late.SaveAsync(new Page { Id = page.Id, Version = 1, Text = "ba" }, checkConcurrency: true);
        await Assert.ThrowsAsync<ConcurrencyException>(() => late.SaveChangesAsync());
    }

    [StoreFact]
    public async Task Save_TypeRegisteredAsConcurrent_IsAlwaysChecked()
    {
        Store.Configuration.CheckConcurrentUpdates<Page>();
        var page = await SaveAsync(new Page { Text = "một" });
        await SaveAsync(new Page { Id = page.Id, Version = 1, Text = "hai" });

        await Assert.ThrowsAsync<ConcurrencyException>(() => SaveAsync(new Page { Id = page.Id, Version = 1, Text = "ba" }));
    }

    [StoreFact]
    public async Task EightWriters_AtOnce_NoneIsLockedOutAndNothingIsLost()
    {
        const int writers = 8;
        const int rounds = 25;

        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (var round = 0; round < rounds; round++)
            {
                await using var session = Store.CreateSession();
                await session.SaveAsync(Of($"{writer}-{round}", views: 1, tags: $"t{writer}"));
                await session.FlushAsync();
                _ = await session.Query<Article, ArticleIndex>(index => index.Views == 1).CountAsync();
                await session.SaveAsync(Of($"{writer}-{round}-b", views: 1));
                await session.SaveChangesAsync();
            }
        })));

        var day = Assert.Single(await IndexRowsAsync<ArticlesByDay>());
        Assert.Equal(writers * rounds * 2, day.Count);
        Assert.Equal(writers * rounds * 2, (await IndexRowsAsync<ArticleIndex>()).Length);
        Assert.Equal(writers * rounds, (await IndexRowsAsync<TagIndex>()).Length);
    }

    [StoreFact]
    public async Task EightWriters_OfTheSameDocument_CountEachChange()
    {
        var page = await SaveAsync(new Page { Text = "0" });

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < 5;)
            {
                await using var session = Store.CreateSession();
                var current = (await session.GetAsync<Page>(page.Id))!;
                current.Text = (int.Parse(current.Text, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                await session.SaveAsync(current, checkConcurrency: true);

                try
                {
                    await session.SaveChangesAsync();
                    done++;
                }
                catch (ConcurrencyException)
                {
                    // The point of the check: read again and repeat.
                }
            }
        })));

        await using var reader = Store.CreateSession();
        Assert.Equal("40", (await reader.GetAsync<Page>(page.Id))!.Text);
    }

    [StoreFact]
    public async Task Readers_WhileAnotherWrites_SeeTheLastCommittedState()
    {
        await SaveAsync(Of("Cũ"));
        await using var writer = Store.CreateSession();
        await writer.SaveAsync(Of("Mới"));
        await writer.FlushAsync();

        Assert.Equal(["Cũ"], await TitlesAsync(query => query));

        await writer.SaveChangesAsync();
        Assert.Equal(2, (await TitlesAsync(query => query)).Length);
    }
}
