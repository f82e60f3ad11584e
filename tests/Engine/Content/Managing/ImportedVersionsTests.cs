using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Tests.Content.Managing;

/// <summary>However versions come in, one of an item's is the latest and at most one is published.</summary>
public sealed class ImportedVersionsTests
{
    /// <summary>A version that was active no more becomes the latest again, and another one of the same batch takes that from it.</summary>
    [Fact]
    public async Task FormerVersionThatComesBack_GivesWayToALaterOneOfTheSameImport()
    {
        await using var tenant = await ContentTenant.StartAsync();
        await tenant.DoAsync(contents => contents.ImportAsync([Version("a1", "Một"), Version("a2", "Hai")]));

        await tenant.DoAsync(contents => contents.ImportAsync([Version("a1", "Một, sửa"), Version("a3", "Ba")]));

        var versions = (await tenant.ReadAsync(contents => contents.GetAllVersionsAsync("a"))).ToArray();
        Assert.Equal("Ba", Assert.Single(versions, version => version.Latest).DisplayText);
        Assert.Equal("Ba", Assert.Single(versions, version => version.Published).DisplayText);
    }

    [Fact]
    public async Task AnyVersionsInAnyOrder_LeaveOneLatestAndOnePublished()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var random = new Random(20210618);

        for (var round = 0; round < 20; round++)
        {
            var batch = Enumerable.Range(0, 4).Select(_ => $"a{random.Next(6)}").Distinct().Select(id => Version(id, $"Lượt {round}")).ToArray();
            await tenant.DoAsync(contents => contents.ImportAsync(batch));

            var versions = (await tenant.ReadAsync(contents => contents.GetAllVersionsAsync("a"))).ToArray();
            Assert.Equal(batch[^1].ContentItemVersionId, Assert.Single(versions, version => version.Latest).ContentItemVersionId);
            Assert.Single(versions, version => version.Published);
        }
    }

    [Fact]
    public async Task WithoutIds_EachIsAnItemOfItsOwn()
    {
        await using var tenant = await ContentTenant.StartAsync();
        ContentItem[] items = [Version("", "Một"), Version("", "Hai")];
        items[0].ContentItemId = items[1].ContentItemId = "";

        await tenant.DoAsync(contents => contents.ImportAsync(items));

        Assert.NotEqual(items[0].ContentItemId, items[1].ContentItemId);
        Assert.Equal("Hai", (await tenant.ReadAsync(contents => contents.GetAsync(items[1].ContentItemId)))!.DisplayText);
    }

    [Fact]
    public async Task UpdateOfAVersion_KeepsWhoOwnsItWhenNothingIsSaid()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var first = Version("a1", "Một");
        first.Owner = "4u";
        first.Author = "an";
        await tenant.DoAsync(contents => contents.ImportAsync([first]));

        await tenant.DoAsync(contents => contents.ImportAsync([Version("a1", "Hai")]));

        var item = (await tenant.ReadAsync(contents => contents.GetAsync("a")))!;
        Assert.Equal(("Hai", "4u", "an"), (item.DisplayText, item.Owner, item.Author));
    }

    [Fact]
    public async Task EntryThatIsNull_SaysSo()
    {
        await using var tenant = await ContentTenant.StartAsync();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.DoAsync(contents => contents.ImportAsync([null!])));

        Assert.Contains("null", exception.Message);
    }

    [Fact]
    public async Task VersionsOneByOne_ThroughTheManager()
    {
        await using var tenant = await ContentTenant.StartAsync();

        await tenant.DoAsync(async contents =>
        {
            Assert.True((await contents.CreateContentItemVersionAsync(Version("a1", "Một"))).Succeeded);
            var stored = (await contents.GetAsync("a"))!;
            Assert.True((await contents.UpdateContentItemVersionAsync(stored, Version("a1", "Một, sửa"))).Succeeded);
        });

        Assert.Equal("Một, sửa", (await tenant.ReadAsync(contents => contents.GetAsync("a")))!.DisplayText);
    }

    private static ContentItem Version(string id, string text) => new()
    {
        ContentItemId = "a",
        ContentItemVersionId = id,
        ContentType = "Article",
        DisplayText = text,
        Latest = true,
        Published = true,
    };
}
