using Microsoft.Extensions.DependencyInjection;
using Sapling.Media.Library;
using YesSql;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Lists and searches, from the index alone: no file is on the disk here.</summary>
public sealed class LibraryListTests(LibrarySite site) : IClassFixture<LibrarySite>, IAsyncLifetime
{
    public Task InitializeAsync() => site.Host.InAsync("Default", async services =>
    {
        var session = services.GetRequiredService<ISession>();
        if (await session.QueryIndex<LibraryFileIndex>(x => x.Folder == "danh-sach").CountAsync() > 0)
        {
            return;
        }

        for (var i = 0; i < 60; i++)
        {
            await session.SaveAsync(new LibraryFile { Path = $"danh-sach/anh-{i:D2}.png", Folder = "danh-sach", Name = $"anh-{i:D2}.png", Size = 1000 - i, ModifiedUtc = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(i) });
        }

        await session.SaveAsync(new LibraryFile { Path = "danh-sach/sau/cong-van.pdf", Folder = "danh-sach/sau", Name = "cong-van.pdf", Alt = "Công văn của Ủy ban", Size = 5 });
        await session.SaveAsync(new LibraryFile { Path = "_Users/an/rieng.pdf", Folder = "_Users/an", Name = "rieng.pdf", Alt = "Công văn riêng", Size = 5 });
    });

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(null, "anh-59.png")]
    [InlineData("date", "anh-00.png")]
    [InlineData("name", "anh-00.png")]
    [InlineData("-name", "anh-59.png")]
    [InlineData("size", "anh-59.png")]
    [InlineData("-size", "anh-00.png")]
    [InlineData("khong-co", "anh-59.png")]
    public async Task AFolderIsSorted(string? sort, string first) => Assert.Equal(first, (await ListAsync(new("danh-sach", null, null, sort, 1))).Files[0].Name);

    [Theory]
    [InlineData(1, 1, 48)]
    [InlineData(2, 2, 12)]
    [InlineData(99, 2, 12)]
    [InlineData(-1, 1, 48)]
    public async Task AFolderIsReadAPageAtATime(int asked, int page, int files)
    {
        var list = await ListAsync(new("danh-sach", null, null, null, asked));
        Assert.Equal((60, 2, page, files), (list.Total, list.Pages, list.Page, list.Files.Count));
    }

    [Theory]
    [InlineData("công văn", 1)]
    [InlineData("CONG VAN uy ban", 1)]
    [InlineData("uy ban  cong", 1)]
    [InlineData("cong van khong co", 0)]
    [InlineData("%", 0)]
    public async Task AllWordsAreFoundInNameOrDescriptionBelowTheFolder(string text, int total) => Assert.Equal(total, (await ListAsync(new("danh-sach", text, null, null, 1))).Total);

    [Theory]
    [InlineData("document", 0)]
    [InlineData("image", 60)]
    [InlineData("khong-co", 60)]
    public async Task AKindIsChosen(string kind, int total) => Assert.Equal(total, (await ListAsync(new("danh-sach", null, kind, null, 1))).Total);

    [Fact]
    public async Task FilesOfOthersAreNotFound()
    {
        Assert.Equal(2, (await ListAsync(new("", "cong van", null, null, 1))).Total);
        Assert.Equal(1, (await ListAsync(new("", "cong van", null, null, 1, Hidden: "_Users", Own: "_Users/lan"))).Total);
        Assert.Equal(2, (await ListAsync(new("", "cong van", null, null, 1, Hidden: "_Users", Own: "_Users/an"))).Total);
    }

    private async Task<LibraryPage> ListAsync(LibraryListing listing)
    {
        LibraryPage page = null!;
        await site.Host.InAsync("Default", async services => page = await services.GetRequiredService<LibraryList>().FilesAsync(listing));
        return page;
    }
}
