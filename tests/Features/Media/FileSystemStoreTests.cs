using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.FileStorage;
using OrchardCore.FileStorage.FileSystem;

namespace OrchardSite.Features.Tests.Media;

public sealed class FileSystemStoreTests : MediaStoreContract, IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("media-store").FullName;
    private readonly FileSystemStore _store;

    public FileSystemStoreTests() => _store = NewStore();

    protected override IFileStore Store => _store;

    [Fact]
    public async Task LeavesNothingOutsideOfItsFolder()
    {
        await _store.CreateFileFromStreamAsync("/a/b.txt", new MemoryStream([1]));

        Assert.True(File.Exists(Path.Combine(_root, "Media", "a", "b.txt")));
        Assert.Equal(["Media"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    // Two processes know nothing of each other but the folder, as two stores do.
    [Fact]
    public async Task OfManyWritersInTwoStoresOnOneFolderOneGetsTheName()
    {
        var stores = new[] { _store, NewStore() };
        for (var round = 0; round < 60; round++)
        {
            using var start = new Barrier(8);
            var won = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Factory.StartNew(
                () => TryAsync(() => stores[i % 2].CreateFileFromStreamAsync($"{round}.txt", new Waiting(i, start))), TaskCreationOptions.LongRunning).Unwrap()));

            Assert.Single(won, true);
            Assert.Equal([(byte)Array.IndexOf(won, true)], await File.ReadAllBytesAsync(Path.Combine(_root, "Media", $"{round}.txt")));
        }

        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(_root, "Media")), file => Path.GetFileName(file).StartsWith('.'));
    }

    [Fact]
    public async Task OfTwoMovesToOneNameOneHappens()
    {
        var stores = new[] { _store, NewStore() };
        for (var round = 0; round < 100; round++)
        {
            await _store.CreateFileFromStreamAsync($"0/{round}", new MemoryStream([0]));
            await _store.CreateFileFromStreamAsync($"1/{round}", new MemoryStream([1]));
            using var start = new Barrier(stores.Length);
            var moved = await Task.WhenAll(stores.Select((store, i) => Task.Run(() =>
            {
                start.SignalAndWait();
                return TryAsync(() => store.MoveFileAsync($"{i}/{round}", $"tới/{round}"));
            })));

            Assert.Single(moved, true);
            var loser = Array.IndexOf(moved, false);
            Assert.Equal([(byte)loser], await File.ReadAllBytesAsync(Path.Combine(_root, "Media", $"{loser}", $"{round}")));
        }
    }

    [Theory]
    [InlineData("hai:chấm.jpg")]
    [InlineData("đuôi cách ")]
    [InlineData(".~dở")]
    public async Task WhatItCouldNotOpenIsNotListed(string name)
    {
        Directory.CreateDirectory(Path.Combine(_root, "Media"));
        await File.WriteAllTextAsync(Path.Combine(_root, "Media", name), "x");
        await File.WriteAllTextAsync(Path.Combine(_root, "Media", "thường.txt"), "x");

        var listed = new List<string>();
        await foreach (var entry in _store.GetDirectoryContentAsync())
        {
            listed.Add(entry.Path);
        }

        Assert.Equal(["thường.txt"], listed);
    }

    // Archives made on a Mac bring names whose letters are decomposed.
    [Fact]
    public async Task AFileWithADecomposedNameIsFoundByItsComposedOne()
    {
        const string name = "Lễ hội/ảnh đẹp.jpg";
        var physical = Path.Combine(_root, "Media", name.Normalize(System.Text.NormalizationForm.FormD));
        Directory.CreateDirectory(Path.GetDirectoryName(physical)!);
        await File.WriteAllTextAsync(physical, "x");

        var listed = new List<string>();
        await foreach (var entry in _store.GetDirectoryContentAsync(includeSubDirectories: true))
        {
            listed.Add(entry.Path);
        }

        Assert.Equal(["Lễ hội", name], listed);
        Assert.NotNull(await _store.GetFileInfoAsync(name));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (ExistsFileStoreException)
        {
            return false;
        }
    }

    private FileSystemStore NewStore() => new(Path.Combine(_root, "Media"), NullLogger<FileSystemStore>.Instance);

    /// <summary>Content that begins for all at the same time, after each saw that the name was free.</summary>
    private sealed class Waiting(int content, Barrier start) : MemoryStream([(byte)content])
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            start.SignalAndWait(cancellationToken);
            return base.CopyToAsync(destination, bufferSize, cancellationToken);
        }
    }
}
