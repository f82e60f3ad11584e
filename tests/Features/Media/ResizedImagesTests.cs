using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.FileStorage.FileSystem;
using OrchardCore.Media;
using OrchardCore.Media.Core;
using OrchardCore.Media.Core.Processing;
using OrchardSite.Features.Tests.Contents;
using Sapling.Media.Images;

namespace OrchardSite.Features.Tests.Media;

public sealed class ResizedImagesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("resized").FullName;
    private readonly ResizedImages _images;
    private readonly DefaultMediaFileStore _store;

    public ResizedImagesTests()
    {
        _images = new ResizedImages(Path.Combine(_root, "Cache"), NullLogger<ResizedImages>.Instance);
        _store = new DefaultMediaFileStore(new FileSystemStore(Path.Combine(_root, "Media"), NullLogger<FileSystemStore>.Instance), "/media", "", [_images], [], NullLogger<DefaultMediaFileStore>.Instance);
    }

    [Fact]
    public async Task APictureIsMadeOnceForEachWayToAskForIt()
    {
        await PutAsync("a.png", Pictures.Png(300, 200));

        var first = await GetAsync("a.png", new() { Width = 100 });
        var written = File.GetLastWriteTimeUtc(first!);
        Assert.Equal(first, await GetAsync("a.png", new() { Width = 100 }));
        Assert.Equal(written, File.GetLastWriteTimeUtc(first!));

        var others = new[]
        {
            await GetAsync("a.png", new() { Width = 101 }),
            await GetAsync("a.png", new() { Width = 100 }, Format.WebP),
            await GetAsync("a.png", new() { Width = 100, Quality = 50 }),
            await GetAsync("a.png", new() { Width = 100, Height = 100, Mode = ResizeMode.Crop }),
            await GetAsync("a.png", new() { Width = 100, Height = 100, Mode = ResizeMode.Crop, Anchor = (0, 0) }),
            await GetAsync("a.png", new() { Width = 100, Height = 100, Mode = ResizeMode.Crop, Anchor = (0, 1) }),
            await GetAsync("a.png", new() { Width = 100, Height = 100, Mode = ResizeMode.Pad, Background = "000" }),
            await GetAsync("a.png", new() { Width = 100, Height = 100, Mode = ResizeMode.Pad, Background = "fff" }),
        };
        Assert.Equal(9, others.Append(first).Distinct().Count());
    }

    [Fact]
    public async Task TwoFilesNeverShareAPicture()
    {
        await PutAsync("a.png", Pictures.Png(300, 200));
        await PutAsync("b/a.png", Pictures.Png(300, 200));

        Assert.NotEqual(await GetAsync("a.png", new() { Width = 100 }), await GetAsync("b/a.png", new() { Width = 100 }));
    }

    [Fact]
    public async Task WhatCannotBeResizedIsTriedOnce()
    {
        await PutAsync("a.png", [1, 2, 3]);

        Assert.Null(await GetAsync("a.png", new() { Width = 100 }));
        var marks = Directory.EnumerateFiles(Path.Combine(_root, "Cache"), "*", SearchOption.AllDirectories).Select(File.GetLastWriteTimeUtc).ToList();
        Assert.Null(await GetAsync("a.png", new() { Width = 100 }));
        Assert.Equal(marks, Directory.EnumerateFiles(Path.Combine(_root, "Cache"), "*", SearchOption.AllDirectories).Select(File.GetLastWriteTimeUtc));
    }

    [Fact]
    public async Task AFileOfGigabytesIsNotReadIntoMemory()
    {
        await PutAsync("a.jpg", Pictures.Jpeg(10, 10));

        Assert.Null(await _images.GetAsync(_store, new Huge(), new ImageCommands { Width = 5 }, Format.Jpg, default));
    }

    [Fact]
    public async Task PicturesGoWithTheirOriginal()
    {
        await PutAsync("a.png", Pictures.Png(300, 200));
        await PutAsync("b.png", Pictures.Png(300, 200));
        var (a, b) = (await GetAsync("a.png", new() { Width = 100 }), await GetAsync("b.png", new() { Width = 100 }));

        await _store.TryDeleteFileAsync("a.png");
        await _store.MoveFileAsync("b.png", "c.png");
        await _store.TryDeleteFileAsync("khong-co.png");

        Assert.False(File.Exists(a) || File.Exists(b));
        Assert.NotNull(await GetAsync("c.png", new() { Width = 100 }));
    }

    [Fact]
    public async Task WhoGivesUpWaitingSpoilsItForNobody()
    {
        await PutAsync("a.png", Pictures.Png(1200, 900));
        using var hasty = new CancellationTokenSource();
        var first = GetAsync("a.png", new() { Width = 600 }, cancellationToken: hasty.Token);
        var second = GetAsync("a.png", new() { Width = 600 });
        await hasty.CancelAsync();

        Assert.NotNull(await second);
        await Record.ExceptionAsync(() => first);
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_root, "Cache"), "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(null, 2)]
    [InlineData(5.0, 1)]
    [InlineData(0.5, 0)]
    public async Task PicturesThatNobodyAsksForGoAfterTheTimeThatTheHostSets(double? days, int left)
    {
        await PutAsync("a.png", Pictures.Png(300, 200));
        var clock = new SaigonClock();
        Touch((await GetAsync("a.png", new() { Width = 100 }))!, clock.UtcNow.AddDays(-1));
        Touch((await GetAsync("a.png", new() { Width = 50 }))!, clock.UtcNow.AddDays(-10));
        var options = Options.Create(new MediaOptions { ResizedCacheMaxStale = days is { } stale ? TimeSpan.FromDays(stale) : null });

        await new ResizedImagesCleanup(_images, clock, options, NullLogger<ResizedImagesCleanup>.Instance).DoWorkAsync(null!, default);

        Assert.Equal(left, Directory.EnumerateFiles(Path.Combine(_root, "Cache"), "*", SearchOption.AllDirectories).Count());
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void Touch(string file, DateTime time)
    {
        File.SetLastWriteTimeUtc(file, time);
        File.SetLastAccessTimeUtc(file, time);
    }

    private Task<string> PutAsync(string path, byte[] content) => _store.CreateFileFromStreamAsync(path, new MemoryStream(content));

    private async Task<string?> GetAsync(string path, ImageCommands commands, Format format = Format.Png, CancellationToken cancellationToken = default)
        => await _images.GetAsync(_store, (await _store.GetFileInfoAsync(path))!, commands, format, cancellationToken);

    private sealed class Huge : IFileStoreEntry
    {
        public string Path => "a.jpg";

        public string Name => "a.jpg";

        public string DirectoryPath => "";

        public long Length => 5_000_000_000;

        public DateTime LastModifiedUtc => DateTime.UnixEpoch;

        public bool IsDirectory => false;
    }
}
