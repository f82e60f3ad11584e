using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.FileStorage;
using OrchardCore.FileStorage.FileSystem;

namespace OrchardSite.Features.Tests.Media;

public sealed class FileSystemStoreTests : MediaStoreContract, IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("media-store").FullName;
    private readonly FileSystemStore _store;

    public FileSystemStoreTests() => _store = new FileSystemStore(Path.Combine(_root, "Media"), NullLogger<FileSystemStore>.Instance);

    protected override IFileStore Store => _store;

    [Fact]
    public async Task LeavesNothingOutsideOfItsFolder()
    {
        await _store.CreateFileFromStreamAsync("/a/b.txt", new MemoryStream([1]));

        Assert.True(File.Exists(Path.Combine(_root, "Media", "a", "b.txt")));
        Assert.Equal(["Media"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
