using System.Text;
using Sapling.Tenancy.Shells;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sapling-").FullName;

    private string File => Path.Combine(_folder, "sub", "a.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Write_MakesFolderAndFile()
    {
        await AtomicFile.WriteAsync(File, stream => stream.WriteAsync("một"u8.ToArray()).AsTask());

        Assert.Equal("một", await System.IO.File.ReadAllTextAsync(File));
    }

    [Fact]
    public async Task WriteThatFails_LeavesTheOldContentAndNoHalfFile()
    {
        await AtomicFile.WriteAsync(File, stream => stream.WriteAsync("một"u8.ToArray()).AsTask());

        await Assert.ThrowsAsync<IOException>(() => AtomicFile.WriteAsync(File, async stream =>
        {
            await stream.WriteAsync("nửa"u8.ToArray());
            throw new IOException("hết chỗ");
        }));

        Assert.Equal("một", await System.IO.File.ReadAllTextAsync(File));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(File)!));
    }

    [Fact]
    public async Task ManyWriters_LeaveOneWholeContent()
    {
        var texts = Enumerable.Range(0, 20).Select(number => new string((char)('a' + number), 5000)).ToArray();

        await Task.WhenAll(texts.Select(text => AtomicFile.WriteAsync(File, stream => stream.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask())));

        Assert.Contains(await System.IO.File.ReadAllTextAsync(File), texts);
    }
}
