using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Settings;
using OrchardSite.Features.Tests.ContentFields;
using Sapling.Media.Library;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Files that come with the form of an item keep to the limits of the library.</summary>
[Collection(FieldSite.Name)]
public sealed class MediaFieldUploadsTests(FieldSite site)
{
    [Fact]
    public async Task AFileIsStoredWithItsItemUnderItsNameAndKeepsTheOneItHad()
    {
        var form = (await site.CreateWithFilesAsync("Photos", [("C:\\Ảnh\\Lễ hội.png", Pictures.Png(20, 10)), ("Lễ hội.png", Pictures.Png(21, 10))])).Saved();

        Assert.Equal([$"mediafields/Probe/{form.Id}/Lễ hội.png", $"mediafields/Probe/{form.Id}/Lễ hội-2.png"], form["Photos", "Paths"]!.AsArray().Select(path => path!.ToString()));
        Assert.Equal(["Lễ hội.png", "Lễ hội.png"], form["Photos", "AttachedFileNames"]!.AsArray().Select(name => name!.ToString()));
        Assert.True(File.Exists(MediaFile($"mediafields/Probe/{form.Id}/Lễ hội-2.png")));
    }

    [Fact]
    public async Task AFileJoinsThoseThatTheFormNames()
    {
        var form = (await site.CreateWithFilesAsync("Photos", [("moi.png", Pictures.Png(22, 10))], ("Photos.Rows[0].Path", "anh/cu.png"), ("Photos.Rows[0].Text", "Cũ"))).Saved();

        Assert.Equal(["anh/cu.png", $"mediafields/Probe/{form.Id}/moi.png"], form["Photos", "Paths"]!.AsArray().Select(path => path!.ToString()));
        Assert.Equal("Cũ", form["Photos", "MediaTexts"]![0]!.ToString());
    }

    public static TheoryData<string, string, string> Refused => new()
    {
        { "van-ban.pdf", "%PDF-1.7", "“van-ban.pdf” không thuộc loại tệp dùng được cho Ảnh." },
        { "gia.png", "<html>", "nội dung không đúng loại “.png”" },
        { "rong.png", "", "rỗng" },
        { "CON.png", "\u0089PNG\r\n", "không phải tên tệp hợp lệ" },
        { "khong-duoi", "x", "“khong-duoi” không thuộc loại tệp" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task WhatMayNotBeStoredIsRefusedBesideTheFieldAndLeavesNothing(string name, string content, string says)
    {
        var form = await site.CreateWithFilesAsync("Photos", [(name, Encoding.Latin1.GetBytes(content))]);

        form.Refused(says);
        Assert.False(Directory.Exists(MediaFile($"mediafields/Probe/{form.Id}")) && Directory.EnumerateFileSystemEntries(MediaFile($"mediafields/Probe/{form.Id}")).Any());
    }

    // The host allows more than this site does.
    [Fact]
    public async Task TheSitesOwnLimitsHoldHereToo()
    {
        await SetAsync(new LibrarySettings { AllowedFileExtensions = [".jpg"], MaxFileMegabytes = 1 });
        try
        {
            (await site.CreateWithFilesAsync("Photos", [("a.png", Pictures.Png(23, 10))])).Refused("Không được tải lên tệp loại .png.");
            (await site.CreateWithFilesAsync("Photos", [("a.jpg", [.. Pictures.Jpeg(10, 10), .. new byte[1_100_000]])])).Refused("vượt mức cho phép là 1 MB");
            (await site.CreateWithFilesAsync("Photos", [("a.jpg", Pictures.Jpeg(11, 10))])).Saved();
        }
        finally
        {
            await SetAsync(new LibrarySettings());
        }
    }

    private string MediaFile(string path) => Path.Combine(site.Host.TenantFolder("Default"), "Media", path);

    private Task SetAsync(LibrarySettings settings) => site.Host.InAsync("Default", async services =>
    {
        var sites = services.GetRequiredService<ISiteService>();
        var stored = await sites.LoadSiteSettingsAsync();
        stored.Put(settings);
        await sites.UpdateSiteSettingsAsync(stored);
    });
}
