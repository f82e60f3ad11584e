using Sapling.Data.Stores;
using YesSql;
using YesSql.Provider.Sqlite;

namespace OrchardSite.Engine.Tests.Data.Stores;

/// <summary>No id is given twice: not by two at once, not after a restart, not while one container follows another.</summary>
public sealed class IdGeneratorsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sapling-ids-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ids_OfManyAtOnce_AreAllDifferent(bool blocks)
    {
        using var store = await OpenAsync(blocks);

        var ids = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => store.Configuration.IdGenerator.GetNextIdAsync(""))));

        Assert.Equal(200, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(id > 0));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TwoStoresOnOneDatabase_ShareNoId(bool blocks)
    {
        using var one = await OpenAsync(blocks);
        using var two = await OpenAsync(blocks);
        var ids = new List<long>();

        for (var i = 0; i < 50; i++)
        {
            ids.Add(await one.Configuration.IdGenerator.GetNextIdAsync(""));
            ids.Add(await two.Configuration.IdGenerator.GetNextIdAsync(""));
        }

        Assert.Equal(100, ids.Distinct().Count());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ids_BeginAfterTheHighestStored(bool blocks)
    {
        using (var store = await OpenAsync(blocks: false))
        {
            await using var session = store.CreateSession();
            await session.SaveAsync(new Thing { Text = "một" });
            await session.SaveChangesAsync();
        }

        using var again = await OpenAsync(blocks);
        Assert.True(await again.Configuration.IdGenerator.GetNextIdAsync("") > 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Collections_CountForThemselves_AndOneThatIsNotThereSaysSo(bool blocks)
    {
        using var store = await OpenAsync(blocks);
        await store.InitializeCollectionAsync("Audit");
        await store.Configuration.IdGenerator.GetNextIdAsync("");

        Assert.Equal(1, await store.Configuration.IdGenerator.GetNextIdAsync("Audit"));
        Assert.Contains("Nowhere", (await Assert.ThrowsAsync<InvalidOperationException>(() => store.Configuration.IdGenerator.GetNextIdAsync("Nowhere"))).Message);
    }

    /// <summary>A block that was begun is lost with the process; its ids must not come again.</summary>
    [Fact]
    public async Task BlocksOfAnEndedProcess_AreNotGivenAgain()
    {
        long last;
        using (var store = await OpenAsync(blocks: true))
        {
            last = await store.Configuration.IdGenerator.GetNextIdAsync("");
        }

        using var again = await OpenAsync(blocks: true);
        Assert.True(await again.Configuration.IdGenerator.GetNextIdAsync("") >= last + 5);
    }

    private async Task<IStore> OpenAsync(bool blocks)
    {
        var store = StoreFactory.Create(configuration =>
        {
            configuration.UseSqLite($"Data Source={Path.Combine(_folder, "store.db")}");
            if (blocks)
            {
                configuration.IdGenerator = new BlockIds(blockSize: 5);
            }
        });
        await store.InitializeAsync();
        return store;
    }

    public sealed class Thing
    {
        public long Id { get; set; }

        public string Text { get; set; } = "";
    }
}
