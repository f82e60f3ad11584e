using System.Text;
using OrchardCore.FileStorage;

namespace OrchardSite.Features.Tests.Media;

/// <summary>What every media store must do, wherever its files lie.</summary>
public abstract class MediaStoreContract
{
    protected abstract IFileStore Store { get; }

    [Fact]
    public async Task GivesBackWhatWasStored()
    {
        var path = await WriteAsync("ảnh/hội nghị.jpg", "nội dung");

        Assert.Equal("ảnh/hội nghị.jpg", path);
        Assert.Equal("nội dung", await ReadAsync(path));
        var entry = await Store.GetFileInfoAsync(path);
        Assert.NotNull(entry);
        Assert.Equal(("hội nghị.jpg", "ảnh", false), (entry.Name, entry.DirectoryPath, entry.IsDirectory));
        Assert.Equal(Encoding.UTF8.GetByteCount("nội dung"), entry.Length);
    }

    [Fact]
    public async Task NamesAreOneFileHoweverTheyAreComposed()
    {
        const string name = "ảnh đẹp.png";
        await WriteAsync(name.Normalize(NormalizationForm.FormD), "x");

        Assert.NotNull(await Store.GetFileInfoAsync(name.Normalize(NormalizationForm.FormC)));
        var entries = await ListAsync(null);
        Assert.Equal(name.Normalize(NormalizationForm.FormC), Assert.Single(entries).Name);
    }

    [Theory]
    [InlineData("../x.jpg")]
    [InlineData("a/../../x.jpg")]
    [InlineData("a/./x.jpg")]
    [InlineData("..\\x.jpg")]
    [InlineData("a\\x.jpg")]
    [InlineData("C:/x.jpg")]
    [InlineData("//server/x.jpg")]
    [InlineData("a//x.jpg")]
    [InlineData("x\0.jpg")]
    [InlineData("x\n.jpg")]
    [InlineData("%2e%2e/x.jpg")]
    [InlineData("..%2fx.jpg")]
    [InlineData("%252e%252e%252fx.jpg")]
    [InlineData("..%5cx.jpg")]
    [InlineData("CON")]
    [InlineData("a/nul.jpg")]
    [InlineData("com1.txt")]
    [InlineData("LPT9")]
    [InlineData("x.jpg.")]
    [InlineData("x.jpg ")]
    [InlineData("a /x.jpg")]
    [InlineData("x.jpg:stream")]
    [InlineData("gpj\u202Ephp.exe")]
    [InlineData(".~half")]
    public async Task RefusesPathsThatLeadAstray(string path)
    {
        await Assert.ThrowsAsync<FileStoreException>(() => WriteAsync(path, "x"));
        await Assert.ThrowsAsync<FileStoreException>(() => Store.GetFileStreamAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => Store.TryDeleteFileAsync(path));
        Assert.Null(await Store.GetFileInfoAsync(path));
        Assert.Empty(await ListAsync(null));
    }

    [Theory]
    [InlineData("100%.jpg")]
    [InlineData("50%20.jpg")]
    [InlineData("console.jpg")]
    [InlineData("a.b.c.jpg")]
    [InlineData(".well-known")]
    [InlineData("a'b & c (1).jpg")]
    public async Task TakesUnusualNames(string path)
    {
        await WriteAsync(path, "x");

        Assert.Equal("x", await ReadAsync(path));
    }

    [Fact]
    public async Task OverwritesOnlyWhenTold()
    {
        await WriteAsync("a.txt", "một");

        await Assert.ThrowsAsync<ExistsFileStoreException>(() => WriteAsync("a.txt", "hai"));
        Assert.Equal("một", await ReadAsync("a.txt"));
        await WriteAsync("a.txt", "hai", overwrite: true);
        Assert.Equal("hai", await ReadAsync("a.txt"));
    }

    [Fact]
    public async Task AFailedWriteLeavesTheOldFileAndNothingElse()
    {
        await WriteAsync("a.txt", "cũ");

        await Assert.ThrowsAsync<IOException>(() => Store.CreateFileFromStreamAsync("a.txt", new BrokenStream(), overwrite: true));
        Assert.Equal("cũ", await ReadAsync("a.txt"));
        Assert.Single(await ListAsync(null));
    }

    [Fact]
    public async Task OneOfManyWritersWins()
    {
        for (var round = 0; round < 50; round++)
        {
            var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(async () =>
            {
                try
                {
                    await WriteAsync($"{round}.txt", $"{i}");
                    return true;
                }
                catch (ExistsFileStoreException)
                {
                    return false;
                }
            })));

            Assert.Single(results, r => r);
        }

        Assert.Equal(50, (await ListAsync(null)).Count);
    }

    [Fact]
    public async Task MovesAndCopies()
    {
        await WriteAsync("a.txt", "x");
        await Store.CopyFileAsync("a.txt", "b/c.txt");
        await Store.MoveFileAsync("a.txt", "d/e.txt");

        Assert.Null(await Store.GetFileInfoAsync("a.txt"));
        Assert.Equal("x", await ReadAsync("b/c.txt"));
        Assert.Equal("x", await ReadAsync("d/e.txt"));
        await Assert.ThrowsAsync<ExistsFileStoreException>(() => Store.MoveFileAsync("b/c.txt", "d/e.txt"));
        await Assert.ThrowsAsync<ExistsFileStoreException>(() => Store.CopyFileAsync("b/c.txt", "d/e.txt"));
        await Assert.ThrowsAsync<FileStoreException>(() => Store.MoveFileAsync("none.txt", "x.txt"));
        await Assert.ThrowsAsync<FileStoreException>(() => Store.MoveFileAsync("b/c.txt", "../x.txt"));
    }

    [Fact]
    public async Task ListsDirectoriesFirstThenByName()
    {
        await WriteAsync("b.txt", "x");
        await WriteAsync("a.txt", "x");
        await WriteAsync("z/c.txt", "x");

        Assert.Equal(["z", "a.txt", "b.txt"], (await ListAsync(null)).Select(e => e.Path));
        Assert.Equal(["z", "z/c.txt", "a.txt", "b.txt"], (await ListAsync(null, deep: true)).Select(e => e.Path));
        Assert.Equal(["z/c.txt"], (await ListAsync("z")).Select(e => e.Path));
        Assert.Empty(await ListAsync("none"));
    }

    [Fact]
    public async Task KnowsDirectories()
    {
        Assert.True(await Store.TryCreateDirectoryAsync("a/b"));
        Assert.False(await Store.TryCreateDirectoryAsync("a/b"));
        Assert.True((await Store.GetDirectoryInfoAsync("a/b"))!.IsDirectory);
        Assert.NotNull(await Store.GetDirectoryInfoAsync(""));
        Assert.Null(await Store.GetDirectoryInfoAsync("c"));
        await WriteAsync("a/b/c.txt", "x");
        await Assert.ThrowsAsync<FileStoreException>(() => Store.TryCreateDirectoryAsync("a/b/c.txt"));
        await Assert.ThrowsAsync<ExistsFileStoreException>(() => WriteAsync("a/b", "x"));
        Assert.True(await Store.TryDeleteDirectoryAsync("a"));
        Assert.False(await Store.TryDeleteDirectoryAsync("a"));
        await Assert.ThrowsAsync<FileStoreException>(() => Store.TryDeleteDirectoryAsync(""));
    }

    [Fact]
    public async Task DeletesOnce()
    {
        await WriteAsync("a.txt", "x");

        Assert.True(await Store.TryDeleteFileAsync("a.txt"));
        Assert.False(await Store.TryDeleteFileAsync("a.txt"));
        await Assert.ThrowsAsync<FileStoreException>(() => Store.GetFileStreamAsync("a.txt"));
    }

    private Task<string> WriteAsync(string path, string text, bool overwrite = false)
        => Store.CreateFileFromStreamAsync(path, new MemoryStream(Encoding.UTF8.GetBytes(text)), overwrite);

    private async Task<string> ReadAsync(string path)
    {
        await using var stream = await Store.GetFileStreamAsync(path);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private async Task<List<IFileStoreEntry>> ListAsync(string? path, bool deep = false)
    {
        var entries = new List<IFileStoreEntry>();
        await foreach (var entry in Store.GetDirectoryContentAsync(path, deep))
        {
            entries.Add(entry);
        }

        return entries;
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
            => throw new IOException("The connection broke.");
    }
}
