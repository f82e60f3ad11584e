using Microsoft.Extensions.DependencyInjection;
using Sapling.Media.Library;

namespace OrchardSite.Features.Tests.Media;

/// <summary>The index follows the disk, whoever changes it.</summary>
public sealed class LibrarySyncTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task Finds_what_came_changed_and_went()
    {
        site.Put("dong-bo/a.txt", [1]);
        site.Put("dong-bo/b.txt", [1, 2]);
        site.Put("dong-bo/nhanh/c.txt", [3]);
        await SyncAsync("dong-bo");
        Assert.Equal([("a.txt", 1L), ("b.txt", 2L)], await FilesAsync("dong-bo"));
        Assert.Equal(["dong-bo/nhanh"], await FoldersAsync("dong-bo"));

        File.Delete(site.MediaFile("dong-bo/a.txt"));
        File.Delete(site.MediaFile("dong-bo/b.txt"));
        site.Put("dong-bo/b.txt", [1, 2, 3]);
        Directory.Delete(site.MediaFile("dong-bo/nhanh"), recursive: true);
        await SyncAsync("dong-bo");

        Assert.Equal([("b.txt", 3L)], await FilesAsync("dong-bo"));
        Assert.Empty(await FoldersAsync("dong-bo"));
    }

    [Fact]
    public async Task Makes_no_more_changes_at_once_than_it_may()
    {
        foreach (var i in Enumerable.Range(0, 5))
        {
            site.Put($"nhieu/{i}.txt", [1]);
        }

        Assert.False(await SyncOnceAsync("nhieu", 2));
        Assert.Equal(2, (await FilesAsync("nhieu")).Count);
        await SyncAsync("nhieu", 2);
        Assert.Equal(5, (await FilesAsync("nhieu")).Count);
    }

    [Fact]
    public async Task Forgets_a_folder_that_is_gone()
    {
        site.Put("mat/a.txt", [1]);
        await SyncAsync("mat");
        Directory.Delete(site.MediaFile("mat"), recursive: true);
        await SyncAsync("mat");

        Assert.Empty(await FilesAsync("mat"));
    }

    // The database does not tell capitals from others; the disk does.
    [Fact]
    public async Task Forgetting_a_folder_does_not_touch_one_that_differs_in_capitals()
    {
        site.Put("hoa-thuong/a.txt", [1]);
        site.Put("HOA-THUONG/b.txt", [1]);
        site.Put("hoa-thuong-2/c.txt", [1]);
        foreach (var folder in (string[])["hoa-thuong", "HOA-THUONG", "hoa-thuong-2"])
        {
            await SyncAsync(folder);
        }

        Directory.Delete(site.MediaFile("hoa-thuong"), recursive: true);
        await SyncAsync("hoa-thuong");

        Assert.Empty(await FilesAsync("hoa-thuong"));
        Assert.Equal([("b.txt", 1L)], await FilesAsync("HOA-THUONG"));
        Assert.Equal([("c.txt", 1L)], await FilesAsync("hoa-thuong-2"));
    }

    [Fact]
    public async Task A_large_folder_is_forgotten_little_by_little()
    {
        foreach (var i in Enumerable.Range(0, 5))
        {
            site.Put($"quen-dan/{i}.txt", [1]);
        }

        await SyncAsync("quen-dan");
        Directory.Delete(site.MediaFile("quen-dan"), recursive: true);
        Assert.False(await SyncOnceAsync("quen-dan", 2));
        Assert.Equal(3, (await FilesAsync("quen-dan")).Count);
        await SyncAsync("quen-dan", 2);
        Assert.Empty(await FilesAsync("quen-dan"));
    }

    private async Task SyncAsync(string folder, int limit = 100)
    {
        while (!await SyncOnceAsync(folder, limit))
        {
        }
    }

    private async Task<bool> SyncOnceAsync(string folder, int limit)
    {
        var done = false;
        await site.Host.InAsync("Default", async services => done = await services.GetRequiredService<LibrarySync>().SyncAsync(folder, limit));
        return done;
    }

    private async Task<List<(string, long)>> FilesAsync(string folder)
    {
        var files = new List<(string, long)>();
        await site.Host.InAsync("Default", async services => files.AddRange(
            (await services.GetRequiredService<LibraryList>().FilesAsync(new(folder, null, null, "name", 1))).Files.Select(file => (file.Name, file.Size))));
        return files;
    }

    private async Task<IReadOnlyList<string>> FoldersAsync(string folder)
    {
        IReadOnlyList<string> folders = [];
        await site.Host.InAsync("Default", async services => folders = await services.GetRequiredService<LibraryList>().FoldersAsync(folder));
        return folders;
    }
}
