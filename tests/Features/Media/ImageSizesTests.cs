using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.FileStorage.FileSystem;
using OrchardCore.Media.Core;
using Sapling.Media.Images;

namespace OrchardSite.Features.Tests.Media;

public sealed class ImageSizesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sizes").FullName;
    private readonly DefaultMediaFileStore _store;
    private readonly ImageSizes _sizes = new();

    public ImageSizesTests() => _store = new DefaultMediaFileStore(new FileSystemStore(_root, NullLogger<FileSystemStore>.Instance), "/media", "", [], [], NullLogger<DefaultMediaFileStore>.Instance);

    // How a camera held upright, upside down, or on either side writes its pictures; the odd ones are mirrored.
    [Theory]
    [InlineData(1, 40, 30)]
    [InlineData(2, 40, 30)]
    [InlineData(3, 40, 30)]
    [InlineData(4, 40, 30)]
    [InlineData(5, 30, 40)]
    [InlineData(6, 30, 40)]
    [InlineData(7, 30, 40)]
    [InlineData(8, 30, 40)]
    public async Task ASizeIsThatOfTheUprightPicture(int orientation, int width, int height)
    {
        await PutAsync("a.jpg", Pictures.Jpeg(40, 30, orientation));

        Assert.Equal(new ImageSize(width, height, 1), await _sizes.GetAsync(_store, "a.jpg"));
        var made = ImageResizer.Resize(Pictures.Jpeg(40, 30, orientation), new ImageCommands { Width = width / 2 }, OrchardCore.Media.Core.Processing.Format.Png, default)!;
        Assert.Equal(new ImageSize(width / 2, height / 2, 1), ImageSize.Read(made));
    }

    [Fact]
    public async Task AFileThatChangedIsReadAgain()
    {
        await PutAsync("a.png", Pictures.Png(40, 30));
        Assert.Equal(40, (await _sizes.GetAsync(_store, "a.png"))!.Value.Width);

        await PutAsync("a.png", Pictures.Png(50, 30));
        File.SetLastWriteTimeUtc(Path.Combine(_root, "a.png"), DateTime.UtcNow.AddMinutes(1));
        Assert.Equal(50, (await _sizes.GetAsync(_store, "a.png"))!.Value.Width);
    }

    [Fact]
    public async Task WhatIsNoPictureHasNoSize()
    {
        await PutAsync("a.pdf", Pictures.Png(40, 30));
        await PutAsync("b.png", "không phải ảnh"u8.ToArray());

        Assert.Null(await _sizes.GetAsync(_store, "a.pdf"));
        Assert.Null(await _sizes.GetAsync(_store, "b.png"));
        Assert.Null(await _sizes.GetAsync(_store, "khong-co.png"));
        Assert.Null(await _sizes.GetAsync(_store, "../a.png"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private Task<string> PutAsync(string path, byte[] content) => _store.CreateFileFromStreamAsync(path, new MemoryStream(content), overwrite: true);
}
