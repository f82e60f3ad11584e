using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage;
using OrchardCore.FileStorage.FileSystem;
using OrchardCore.Media.Core;
using OrchardSite.Features.Tests.Contents;
using Sapling.Media.Library;
using YesSql;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Lists that span folders know also those that nobody has opened.</summary>
public sealed class LibraryIndexerTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task A_search_finds_files_in_folders_that_nobody_opened()
    {
        site.Put("kho-moi/2026/11/le-ky-ket.txt", [1]);
        site.Put("kho-moi/khac.txt", [1, 2]);

        Assert.Equal(["kho-moi/2026/11/le-ky-ket.txt"], await ListAsync(new("kho-moi", "lễ ký", null, "name", 1)));
        Assert.Equal(["kho-moi/2026/11/le-ky-ket.txt"], await ListAsync(new("", "lễ ký kết", null, "name", 1)));
    }

    [Fact]
    public async Task The_root_lists_the_files_of_all_folders_but_not_those_of_others()
    {
        site.Put("goc/sau/hon/cuoi.txt", [1]);
        site.Put("_Users/an/rieng-cua-an.txt", [1]);

        var files = await ListAsync(new("", null, null, "name", 1, Hidden: "_Users", Own: "_Users/lan"));

        Assert.Contains("goc/sau/hon/cuoi.txt", files);
        Assert.DoesNotContain("_Users/an/rieng-cua-an.txt", files);
    }

    [Fact]
    public async Task A_folder_lists_its_own_files_only()
    {
        site.Put("rieng/mot.txt", [1]);
        site.Put("rieng/duoi/hai.txt", [1]);

        Assert.Equal(["rieng/mot.txt"], await ListAsync(new("rieng", null, null, "name", 1)));
    }

    [Fact]
    public async Task A_change_deep_below_is_seen_by_the_next_list()
    {
        site.Put("sau-xa/a/b/mot.txt", [1]);
        await ListAsync(new("sau-xa", "mot", null, "name", 1));
        site.Put("sau-xa/a/b/mot-nua.txt", [1]);

        Assert.Equal(2, (await ListAsync(new("sau-xa", "mot", null, "name", 1))).Count);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(300, 0)]
    public async Task Folders_of_a_slow_disk_are_not_asked_with_every_page(int milliseconds, int found)
    {
        var folder = $"cham-{milliseconds}";
        site.Put($"{folder}/a/mot.txt", [1]);
        await ListAsync(new(folder, "mot", null, "name", 1));
        var clock = new SaigonClock();
        var indexer = new LibraryIndexer(site.Host.Shells, site.Host.Shells.GetSettings("Default"), clock, NullLogger<LibraryIndexer>.Instance);
        var page = new LibraryListing(folder, "moi", null, "name", 1);

        await EnsureAsync();
        site.Put($"{folder}/a/moi.txt", [1]);
        await EnsureAsync();
        Assert.Equal(found, await CountAsync());

        // What was not seen is seen a moment later.
        clock.Advance(TimeSpan.FromMinutes(5));
        await EnsureAsync();
        Assert.Equal(1, await CountAsync());

        Task EnsureAsync() => site.Host.InAsync("Default", async services => Assert.True(await indexer.EnsureAsync(
            page, new LibrarySync(services.GetRequiredService<ISession>(), new SlowStore(site.MediaFile(""), () => clock.Advance(TimeSpan.FromMilliseconds(milliseconds)))))));

        async Task<int> CountAsync()
        {
            var count = 0;
            await site.Host.InAsync("Default", async services => count = (await services.GetRequiredService<LibraryList>().FilesAsync(page)).Total);
            return count;
        }
    }

    private async Task<List<string>> ListAsync(LibraryListing listing)
    {
        var paths = new List<string>();
        await site.Host.InAsync("Default", async services =>
            Assert.True(await services.GetRequiredService<LibraryIndexer>().EnsureAsync(listing, services.GetRequiredService<LibrarySync>())));

        // In a scope of its own: what the index got is committed by others.
        await site.Host.InAsync("Default", async services =>
            paths.AddRange((await services.GetRequiredService<LibraryList>().FilesAsync(listing)).Files.Select(file => file.Path)));
        return paths;
    }

    /// <summary>A store on a disk that takes its time to answer for each folder.</summary>
    private sealed class SlowStore(string root, Action wait)
        : DefaultMediaFileStore(new FileSystemStore(root, NullLogger<FileSystemStore>.Instance), "/media", "", [], [], NullLogger<DefaultMediaFileStore>.Instance)
    {
        public override Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path)
        {
            wait();
            return base.GetDirectoryInfoAsync(path);
        }
    }
}
