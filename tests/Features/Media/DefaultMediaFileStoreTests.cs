using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.FileStorage.FileSystem;
using OrchardCore.Media;
using OrchardCore.Media.Core;
using OrchardCore.Media.Events;
using Sapling.Media.Types;

namespace OrchardSite.Features.Tests.Media;

/// <summary>The library over a store on disk keeps the contract of stores, and adds events, checks and URLs.</summary>
public sealed class DefaultMediaFileStoreTests : MediaStoreContract, IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("media-library").FullName;
    private readonly Recorder _events = new();

    protected override IFileStore Store => Create([]);

    [Fact]
    public void MapsPathsToTheTenantsUrls()
    {
        var store = Create([]);

        Assert.Equal("/ban-dan-toc/media/%E1%BA%A3nh/a%20b.jpg", store.MapPathToPublicUrl("ảnh/a b.jpg"));
        Assert.Equal("/ban-dan-toc/media/a.jpg", store.MapPathToPublicUrl("/a.jpg"));
    }

    [Fact]
    public async Task TellsHandlersWhatHappens()
    {
        var store = Create([]);
        await store.CreateFileFromStreamAsync("a.txt", new MemoryStream([1]));
        await store.MoveFileAsync("a.txt", "b.txt");
        await store.TryDeleteFileAsync("b.txt");

        Assert.Equal(["moved a.txt b.txt", "deleted b.txt True"], _events.Seen);
    }

    [Fact]
    public async Task AFailingHandlerDoesNotStopTheWork()
    {
        _events.Fail = true;
        var store = Create([]);
        await store.CreateFileFromStreamAsync("a.txt", new MemoryStream([1]));

        Assert.True(await store.TryDeleteFileAsync("a.txt"));
    }

    [Theory]
    [InlineData("page.jpg", "<html><script>alert(1)</script>")]
    [InlineData("page.png", "\uFEFF  <svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("a.pdf", "MZ\u0090")]
    [InlineData("a.jpg", "just text")]
    [InlineData("a.html", "<p>")]
    [InlineData("a.exe", "MZ")]
    [InlineData("a.mp4", "<!doctype html>")]
    [InlineData("noextension", "text")]
    [InlineData("a.jpg.html", "<p>")]
    [InlineData("a.svg", "not a drawing")]
    [InlineData("a.pdf", "  %PDF-1.7")]
    [InlineData("a.mp4", "RIFF0000AVI ")]
    [InlineData("a.jpg", "GIF8")]
    [InlineData("a.txt", "<?php system('x'); ?>")]
    [InlineData("a.txt", "#!/bin/sh")]
    public async Task RefusesContentThatIsNotWhatItsNameSays(string path, string content)
    {
        var store = Create([Guard()]);

        await Assert.ThrowsAsync<FileStoreException>(() => store.CreateFileFromStreamAsync(path, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content))));
        Assert.Null(await store.GetFileInfoAsync(path));
    }

    [Fact]
    public async Task StoresAllBytesOfStreamsThatCannotSeek()
    {
        var store = Create([Guard()]);
        var content = Pictures.Png(300, 200);
        await store.CreateFileFromStreamAsync("a.png", new Forward(content));

        await using var stored = await store.GetFileStreamAsync("a.png");
        using var copy = new MemoryStream();
        await stored.CopyToAsync(copy);
        Assert.Equal(content, copy.ToArray());
    }

    [Fact]
    public async Task HandlersMayReplaceTheContent()
    {
        var store = Create([new Replace()]);
        await store.CreateFileFromStreamAsync("a.txt", new MemoryStream([1]));

        Assert.Equal(3, (await store.GetFileInfoAsync("a.txt"))!.Length);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static ContentGuard Guard()
        => new(Options.Create(new MediaOptions { AllowedFileExtensions = [".jpg", ".png", ".pdf", ".svg", ".mp4", ".txt"] }), new StringLocalizer<ContentGuard>(new Texts()));

    private DefaultMediaFileStore Create(IEnumerable<IMediaCreatingEventHandler> creating) => new(
        new FileSystemStore(Path.Combine(_root, "Media"), NullLogger<FileSystemStore>.Instance),
        "/ban-dan-toc/media",
        string.Empty,
        [_events],
        creating,
        NullLogger<DefaultMediaFileStore>.Instance);

    private sealed class Recorder : IMediaEventHandler
    {
        public List<string> Seen { get; } = [];

        public bool Fail { get; set; }

        public Task MediaMovedAsync(MediaMoveContext context) => Add($"moved {context.OldPath} {context.NewPath}");

        public Task MediaDeletedFileAsync(MediaDeletedContext context) => Add($"deleted {context.Path} {context.Result}");

        private Task Add(string text)
        {
            if (Fail)
            {
                throw new InvalidOperationException("A handler failed.");
            }

            Seen.Add(text);
            return Task.CompletedTask;
        }
    }

    private sealed class Replace : IMediaCreatingEventHandler
    {
        public Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream)
            => Task.FromResult<Stream>(new MemoryStream([1, 2, 3]));
    }

    private sealed class Forward(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
