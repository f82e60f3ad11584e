using Sapling.Lucene.Searching;

namespace OrchardSite.Features.Tests.Lucene.Searching;

public sealed class LuceneSearchServiceTests : IDisposable
{
    private readonly IndexFolder _folder = new();

    public static TheoryData<string> Hostile =>
    [
        "\"đồng bào", "đồng AND", "NOT OR AND", "title:đồng", "*:*", "đồng~99", "đồng^-1", "[a TO z]", "{}()[]", "\\", "\uFFFE", "\uFFFF\u0000", "<script>alert(1)</script>",
        "' OR 1=1 --", "%00", "../../..", new string('a', 40_000), string.Join(' ', Enumerable.Range(0, 5000)), "\uD83D", "́́́", "👩🏽‍💻", "中文 عربى",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task WhateverIsTyped_IsWordsOrNothing(string typed)
    {
        var result = await IndexFolder.SearchAsync(Index(("a", "Đồng bào")), typed);

        Assert.True(result.Success);
        Assert.True(result.ContentItemIds.Count <= 1);
    }

    [Fact]
    public async Task ManyWords_AreLookedForUpToALimit_AndTheFirstStillFind() =>
        Assert.Equal(["a"], (await IndexFolder.SearchAsync(Index(("a", "đồng bào")), "đồng bào " + string.Join(' ', Enumerable.Repeat("đồng", 5000)))).ContentItemIds);

    [Theory]
    [InlineData(0, 20, 20, 30)]
    [InlineData(20, 20, 10, 30)]
    [InlineData(30, 20, 0, 30)]
    [InlineData(-5, 20, 15, 30)]
    [InlineData(0, 0, 0, 30)]
    [InlineData(0, int.MaxValue, 30, 30)]
    [InlineData(int.MaxValue, 20, 0, 30)]
    [InlineData(int.MaxValue, int.MaxValue, 0, 30)]
    public async Task APage_IsWhatThereIsOfIt(int start, int size, int count, long total)
    {
        var result = await IndexFolder.SearchAsync(Index([.. Enumerable.Range(0, 30).Select(number => ("id" + number, "Đồng bào"))]), "đồng bào", start, size);

        Assert.Equal((count, total), (result.ContentItemIds.Count, result.TotalCount));
        Assert.Equal(count, result.Highlights.Count);
    }

    [Theory]
    [InlineData("bao", "bão bạo bào bao")]
    [InlineData("bão", "bão")]
    [InlineData("bạo", "bạo")]
    public async Task WithTones_TheExactWordIsFirst_AndWithoutThemAllAreFound(string typed, string first)
    {
        var indexes = Index(("bao", "bao"), ("bào", "bào"), ("bạo", "bạo"), ("bão", "bão"));
        var found = (await IndexFolder.SearchAsync(indexes, typed)).ContentItemIds;

        Assert.Equal(4, found.Count);
        Assert.Equal(first.Split(' ').Order(), found.Take(first.Split(' ').Length).Order());
    }

    [Theory]
    [InlineData("đ", "d")]
    [InlineData("d", "đ")]
    [InlineData("Đ", "đ")]
    [InlineData("ư", "U")]
    public async Task OneLetter_IsFoundWithAndWithoutItsMark(string typed, string written) =>
        Assert.Equal(["a"], (await IndexFolder.SearchAsync(Index(("a", written)), typed)).ContentItemIds);

    [Fact]
    public async Task AWordInManyPlaces_IsOneHit()
    {
        var index = _folder.Open();
        IndexFolder.Write(index.Get(IndexFolder.Profile), "a", "đồng bào", "đồng bào", "đồng bào và đồng bào");
        index.Get(IndexFolder.Profile).Commit(1);

        Assert.Equal(["a"], (await IndexFolder.SearchAsync(index, "đồng bào")).ContentItemIds);
    }

    [Fact]
    public async Task AnItemWithoutText_HasAnEmptyExcerpt()
    {
        var result = await IndexFolder.SearchAsync(Index(("a", "Đồng bào")), "đồng bào");

        Assert.Equal("", result.Highlights["a"].Values.Single().Single().Trim());
    }

    [Fact]
    public async Task AnExcerpt_IsEncoded_WhateverTheTextHolds()
    {
        var indexes = _folder.Open();
        IndexFolder.Write(indexes.Get(IndexFolder.Profile), "a", "x", "", "</mark><script>alert(1)</script> đồng bào \"&' <b>đậm</b>");
        indexes.Get(IndexFolder.Profile).Commit(1);
        var excerpt = (await IndexFolder.SearchAsync(indexes, "script đồng bào")).Highlights["a"].Values.Single().Single();

        Assert.DoesNotContain("<script", excerpt);
        Assert.DoesNotContain("<b>", excerpt);
        Assert.Contains("<mark>đồng bào</mark>", excerpt);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("một", 1)]
    [InlineData("một hai một", 3)]
    public void Words_AreKeptInOrder(string typed, int count) => Assert.Equal(count, SearchQuery.Parse(typed).Words.Length);

    private Sapling.Lucene.Indexes.LuceneIndexes Index(params (string Id, string Title)[] items)
    {
        var indexes = _folder.Open();
        var index = indexes.Get(IndexFolder.Profile);
        foreach (var (id, title) in items)
        {
            IndexFolder.Write(index, id, title);
        }

        index.Commit(1);
        return indexes;
    }
}
