using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Media.Uploads;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Uploads, whatever devices call them and however they break off.</summary>
public sealed class MediaUploadsTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Theory]
    [InlineData("Công văn số 12.pdf", "cong-van-so-12.pdf")]
    [InlineData("C:\\Users\\Lan\\Ảnh lễ.PDF", "anh-le.pdf")]
    [InlineData("/storage/emulated/0/DCIM/IMG_001.pdf", "img_001.pdf")]
    [InlineData("../../web.config.pdf", "web-config.pdf")]
    [InlineData("CON.pdf", "con.pdf", false)]
    [InlineData("a\u202Efdp.pdf", "afdp.pdf")]
    [InlineData("漢字.pdf", null)]
    public async Task ANameBecomesOneThatEveryDiskTakes(string given, string? stored, bool isTaken = true)
    {
        var folder = NewFolder();
        var result = await AddAsync(given, Pdf(), folder);

        if (!isTaken)
        {
            Assert.Contains("is not a name", result.Error);
            Assert.False(Directory.Exists(site.MediaFile(folder)));
            return;
        }

        Assert.Null(result.Error);
        Assert.True(File.Exists(site.MediaFile(result.File!.Path)));
        Assert.Equal(folder, result.File.Folder);
        if (stored is not null)
        {
            Assert.Equal(stored, result.File.Name);
        }
    }

    [Fact]
    public async Task NamesThatDifferInHowTheyAreComposedAreOneName()
    {
        var folder = NewFolder();
        var composed = await AddAsync("Lễ hội.pdf".Normalize(NormalizationForm.FormC), Pdf(), folder);
        var decomposed = await AddAsync("Lễ hội.pdf".Normalize(NormalizationForm.FormD), Pdf(), folder);

        Assert.Equal(("le-hoi.pdf", "le-hoi-2.pdf"), (composed.File!.Name, decomposed.File!.Name));
        Assert.Equal("Lễ hội.pdf", decomposed.Name);
    }

    [Fact]
    public async Task ALongTitleIsShortened()
    {
        var result = await AddAsync(string.Concat(Enumerable.Repeat("Báo cáo ", 40)) + ".pdf", Pdf(), NewFolder());

        Assert.Null(result.Error);
        Assert.InRange(result.File!.Name.Length, 20, 255);
        Assert.EndsWith(".pdf", result.File.Name);
    }

    [Fact]
    public async Task ManyAtOnceGetANameEach()
    {
        var folder = NewFolder();
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AddAsync("anh.pdf", Pdf(), folder)));

        Assert.Equal(8, results.Select(result => result.File!.Path).Distinct().Count());
        Assert.Equal(8, Directory.EnumerateFiles(site.MediaFile(folder)).Count());
    }

    [Fact]
    public async Task AnUploadThatBreaksOffLeavesNothing()
    {
        var folder = NewFolder();
        await Assert.ThrowsAnyAsync<Exception>(() => AddAsync(new Broken(Pdf()), folder));
        using var aborted = new CancellationTokenSource();
        await aborted.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AddAsync(Upload("a.pdf", Pdf()), folder, cancellationToken: aborted.Token));

        Assert.False(Directory.Exists(site.MediaFile(folder)) && Directory.EnumerateFileSystemEntries(site.MediaFile(folder)).Any());
    }

    [Fact]
    public async Task WhatIsRefusedLeavesNothing()
    {
        var folder = NewFolder();
        Assert.NotNull((await AddAsync("a.pdf", "<html>"u8.ToArray(), folder)).Error);
        Assert.NotNull((await AddAsync("a.png", "GIF"u8.ToArray(), folder)).Error);
        Assert.NotNull((await AddAsync("a.html", "<p>"u8.ToArray(), folder)).Error);

        Assert.False(Directory.Exists(site.MediaFile(folder)) && Directory.EnumerateFileSystemEntries(site.MediaFile(folder)).Any());
    }

    [Fact]
    public async Task TheSameContentIsKnownAlsoWhenItCameByOtherWays()
    {
        var folder = NewFolder();
        var content = Pdf();
        site.Put($"{folder}/tu-dia.pdf", content);
        await (await site.SignInAsync("admin")).GetStringAsync($"/Admin/Media?folder={folder}");

        var result = await AddAsync("khac.pdf", content, folder);
        Assert.True(result.IsDuplicate);
        Assert.Equal($"{folder}/tu-dia.pdf", result.File!.Path);
    }

    [Fact]
    public async Task AFileThatIsGoneIsNoDuplicate()
    {
        var folder = NewFolder();
        var content = Pdf();
        var first = await AddAsync("a.pdf", content, folder);
        File.Delete(site.MediaFile(first.File!.Path));

        Assert.False((await AddAsync("b.pdf", content, folder)).IsDuplicate);
    }

    [Fact]
    public async Task SizeAloneMakesNoDuplicate()
    {
        var folder = NewFolder();
        var (one, other) = (Pdf(), Pdf());
        Assert.Equal(one.Length, other.Length);
        await AddAsync("a.pdf", one, folder);

        Assert.False((await AddAsync("b.pdf", other, folder)).IsDuplicate);
    }

    private static string NewFolder() => "tai-len/" + Guid.NewGuid().ToString("N")[..8];

    private static byte[] Pdf() => Encoding.ASCII.GetBytes("%PDF-1.7 " + Guid.NewGuid());

    private static FormFile Upload(string name, byte[] content) => new(new MemoryStream(content), 0, content.Length, "files", name);

    private Task<UploadResult> AddAsync(string name, byte[] content, string folder) => AddAsync(Upload(name, content), folder);

    private async Task<UploadResult> AddAsync(IFormFile upload, string folder, CancellationToken cancellationToken = default)
    {
        UploadResult result = null!;
        await site.Host.InAsync("Default", async services => result = await services.GetRequiredService<MediaUploads>().AddAsync(upload, folder, again: false, cancellationToken));
        return result;
    }

    /// <summary>An upload whose second reading ends too soon.</summary>
    private sealed class Broken(byte[] content) : FormFile(new MemoryStream(content), 0, content.Length, "files", "a.pdf"), IFormFile
    {
        Stream IFormFile.OpenReadStream() => new Half(content);
    }

    private sealed class Half(byte[] content) : MemoryStream(content)
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("The disk is full.");
    }
}
