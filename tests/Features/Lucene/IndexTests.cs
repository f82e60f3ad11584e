using System.Text;
using OrchardCore.Indexing.Models;
using Sapling.Lucene.Indexes;
using Sapling.Lucene.Searching;

namespace OrchardSite.Features.Tests.Lucene;

public sealed class IndexTests : IDisposable
{
    private readonly IndexFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("dong bao")]
    [InlineData("đồng bào")]
    [InlineData("ĐỒNG BÀO")]
    public async Task Search_WithTonesWithoutAndDecomposed_GivesTheSameOrder(string typed)
    {
        var indexes = Open();
        Fill(indexes,
            ("tieude", "Đồng bào Khmer vui hội", "", "lễ hội", 1),
            ("tomtat", "Tin trong tuần", "Thăm đồng bào vùng cao", "quà", 2),
            ("noidung", "Hội nghị", "", "chăm lo cho đồng bào các dân tộc", 3),
            ("khac", "Động đất và bão", "", "đóng cửa, báo cáo", 4));

        var plain = await SearchAsync(indexes, typed);
        var decomposed = await SearchAsync(indexes, typed.Normalize(NormalizationForm.FormD));

        Assert.Equal(["tieude", "tomtat", "noidung"], plain.Take(3));
        Assert.Equal(plain, decomposed);
    }

    [Fact]
    public async Task Search_WordsTogether_ComeBeforeWordsApart()
    {
        var indexes = Open();
        Fill(indexes,
            ("roi", "", "", "Bảo tồn nghề dệt và phát triển du lịch ở huyện vùng cao, văn hóa là gốc", 9),
            ("lien", "", "", "Năm nay bảo tồn văn hóa dân tộc được chú ý", 1));

        Assert.Equal(["lien", "roi"], await SearchAsync(indexes, "bảo tồn văn hóa"));
        Assert.Equal(["lien", "roi"], await SearchAsync(indexes, "bao ton van hoa"));
    }

    [Theory]
    [InlineData("42/2022/NĐ-CP")]
    [InlineData("42/2022/nd-cp")]
    [InlineData("nghị định 42/2022/NĐ-CP")]
    public async Task Search_ANumberOfADocument_FindsItBeforeOthersOfItsKind(string typed)
    {
        var indexes = Open();
        Fill(indexes,
            ("khac", "Nghị định 43/2011/NĐ-CP và 2022", "", "điều 42", 9),
            ("dung", "Nghị định 42/2022/NĐ-CP", "", "", 1));

        Assert.Equal("dung", (await SearchAsync(indexes, typed))[0]);
    }

    [Theory]
    [InlineData("hòa thuận")]
    [InlineData("hoà thuận")]
    public async Task Search_BothWaysToPlaceATone_FindTheSame(string typed)
    {
        var indexes = Open();
        Fill(indexes, ("cu", "Gia đình hoà thuận", "", "", 1), ("moi", "Thôn xóm hòa thuận", "", "", 2));

        Assert.Equal(["cu", "moi"], (await SearchAsync(indexes, typed)).Order());
    }

    [Fact]
    public async Task Search_BeyondWhatIsPaged_IsEmptyAndSaysHowManyThereAre()
    {
        var indexes = Open();
        Fill(indexes, ("a", "Thông báo", "", "", 1), ("b", "Thông báo", "", "", 2));
        var service = new LuceneSearchService(indexes);

        foreach (var start in (int[])[2, 50, 5000])
        {
            var result = await service.SearchAsync(Profile, "thông báo", start, 10);
            Assert.Empty(result.ContentItemIds);
            Assert.Equal(2, result.TotalCount);
        }
    }

    [Fact]
    public async Task Search_WithNothingToLookFor_FindsNothing()
    {
        var result = await new LuceneSearchService(Open()).SearchAsync(Profile, " ?! ", 0, 10);

        Assert.True(result.Success);
        Assert.Equal(0, result.TotalCount);
    }

    [Fact]
    public async Task Search_EqualHits_NewestFirst()
    {
        var indexes = Open();
        Fill(indexes, ("cu", "Thông báo", "", "", 1), ("moi", "Thông báo", "", "", 9), ("giua", "Thông báo", "", "", 5));

        Assert.Equal(["moi", "giua", "cu"], await SearchAsync(indexes, "thong bao"));
    }

    [Fact]
    public async Task Search_NoItemHasAllWords_GivesThoseThatHaveMost()
    {
        var indexes = Open();
        Fill(indexes, ("a", "Khung cửi thổ cẩm", "", "", 1), ("b", "Khung trời", "", "", 1));

        Assert.Equal(["a"], await SearchAsync(indexes, "khung cửi thổ cẩm xyz"));
        Assert.Empty(await SearchAsync(indexes, "zzzzqqqq"));
    }

    [Fact]
    public async Task Search_Pages_DoNotOverlap()
    {
        var indexes = Open();
        Fill(indexes, [.. Enumerable.Range(0, 25).Select(number => ($"i{number}", "Thông báo", "", "", (long)number))]);
        var service = new LuceneSearchService(indexes);

        var first = await service.SearchAsync(Profile, "thông báo", 0, 10);
        var third = await service.SearchAsync(Profile, "thông báo", 20, 10);

        Assert.Equal(25, first.TotalCount);
        Assert.Equal(10, first.ContentItemIds.Count);
        Assert.Equal(5, third.ContentItemIds.Count);
        Assert.Empty(first.ContentItemIds.Intersect(third.ContentItemIds));
    }

    [Fact]
    public async Task Write_SameItemTwice_ReplacesIt_AndDeleteRemovesIt()
    {
        var indexes = Open();
        Fill(indexes, ("a", "Cũ", "", "", 1));
        Fill(indexes, ("a", "Mới", "", "", 1));

        Assert.Empty(await SearchAsync(indexes, "cũ"));
        Assert.Equal(["a"], await SearchAsync(indexes, "mới"));

        indexes.Get(Profile).Delete("a");
        indexes.Get(Profile).Commit(3);
        Assert.Empty(await SearchAsync(indexes, "mới"));
    }

    [Fact]
    public async Task Index_OpenedByTheNextContainer_WhileTheOldHasIt_IsShared()
    {
        var old = Open();
        Fill(old, ("a", "Một", "", "", 1));

        var next = Open();
        Fill(next, ("b", "Một", "", "", 2));
        old.Dispose();

        Assert.Equal(["b", "a"], await SearchAsync(next, "một"));
    }

    [Fact]
    public async Task Index_Reopened_KnowsHowFarItFollowed()
    {
        var indexes = Open();
        Assert.Null(indexes.Get(Profile).LastTaskId);
        Fill(indexes, ("a", "Một", "", "", 1));
        indexes.Get(Profile).Commit(42);
        indexes.Dispose();

        var again = Open();

        Assert.Equal(42, again.Get(Profile).LastTaskId);
        Assert.Equal(["a"], await SearchAsync(again, "một"));
    }

    [Fact]
    public async Task Index_WithBrokenFiles_StartsAnewAndAsksToBeBuilt()
    {
        var indexes = Open();
        Fill(indexes, ("a", "Một", "", "", 1));
        indexes.Dispose();

        foreach (var file in Directory.GetFiles(Path.Combine(_folder.Path, "Sites", "ban-dan-toc", "Lucene", "search"), "segments*"))
        {
            await File.WriteAllBytesAsync(file, [1, 2, 3]);
        }

        Assert.Null(Open().Get(Profile).LastTaskId);
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("cut")]
    [InlineData("empty")]
    public void Index_WithBrokenData_StartsAnewAndAsksToBeBuilt(string damage)
    {
        var indexes = Open();
        Fill(indexes, ("a", "Một", "", "", 1));
        indexes.Dispose();

        foreach (var file in Directory.GetFiles(Path.Combine(_folder.Path, "Sites", "ban-dan-toc", "Lucene", "search")).Where(file => !Path.GetFileName(file).StartsWith("segments", StringComparison.Ordinal) && !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            switch (damage)
            {
                case "delete":
                    File.Delete(file);
                    break;

                default:
                    using (var stream = File.OpenWrite(file))
                    {
                        stream.SetLength(damage == "cut" ? stream.Length / 2 : 0);
                    }

                    break;
            }
        }

        var index = Open().Get(Profile);
        Assert.Null(index.LastTaskId);
        index.Commit(5);
        Assert.Equal(5, index.LastTaskId);
    }

    [Theory]
    [InlineData("../other")]
    [InlineData("..")]
    public void Index_NamedOutsideItsFolder_IsRefused(string name) =>
        Assert.Throws<InvalidOperationException>(() => Open().Get(new IndexProfile { Name = name, IndexName = name }));

    private static IndexProfile Profile => IndexFolder.Profile;

    private LuceneIndexes Open() => _folder.Open();

    private static void Fill(LuceneIndexes indexes, params (string Id, string Title, string Lead, string Text, long Date)[] items)
    {
        var index = indexes.Get(Profile);

        foreach (var (id, title, lead, text, date) in items)
        {
            IndexFolder.Write(index, id, title, lead, text, date);
        }

        index.Commit(1);
    }

    private static async Task<IList<string>> SearchAsync(LuceneIndexes indexes, string term) => (await IndexFolder.SearchAsync(indexes, term)).ContentItemIds;
}
