using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using Sapling.Media.Library;
using YesSql;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Hashes and sizes of files that came by other ways are read little by little.</summary>
public sealed class LibraryFactsTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task What_the_bytes_tell_is_read_once()
    {
        var picture = Pictures.Jpeg(40, 30, orientation: 6);
        site.Put("su-that/a.jpg", picture);
        site.Put("su-that/b.txt", [1]);
        await KnowAsync("su-that/a.jpg", "su-that/b.txt");

        await site.Host.InAsync("Default", services => services.GetServices<IBackgroundTask>().OfType<LibraryFactsTask>().Single().DoWorkAsync(services, default));

        var file = await FileAsync("su-that/a.jpg");
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(picture)), 30, 40), (file!.Hash, file.Width, file.Height));
        Assert.Equal((64, 0), ((await FileAsync("su-that/b.txt"))!.Hash.Length, (await FileAsync("su-that/b.txt"))!.Width));
        await site.Host.InAsync("Default", async services => Assert.Equal(0, await services.GetRequiredService<LibraryFacts>().FillAsync(10, default)));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_forgotten_and_does_not_stop_the_others()
    {
        site.Put("mot-con/z.txt", [2]);
        await KnowAsync("mot-con/khong-con.png", "mot-con/z.txt");

        await site.Host.InAsync("Default", async services => Assert.Equal(2, await services.GetRequiredService<LibraryFacts>().FillAsync(10, default)));

        Assert.Null(await FileAsync("mot-con/khong-con.png"));
        Assert.NotEmpty((await FileAsync("mot-con/z.txt"))!.Hash);
    }

    [Fact]
    public async Task A_picture_that_is_broken_has_a_hash_and_no_size()
    {
        site.Put("vo/a.png", Pictures.Png(40, 30)[..20]);
        await KnowAsync("vo/a.png");
        await site.Host.InAsync("Default", services => services.GetRequiredService<LibraryFacts>().FillAsync(10, default));

        var file = (await FileAsync("vo/a.png"))!;
        Assert.Equal((64, 0, 0), (file.Hash.Length, file.Width, file.Height));
    }

    private Task KnowAsync(params string[] paths) => site.Host.InAsync("Default", async services =>
    {
        foreach (var path in paths)
        {
            var file = new LibraryFile();
            file.MoveTo(path);
            await services.GetRequiredService<ISession>().SaveAsync(file);
        }
    });

    private async Task<LibraryFile?> FileAsync(string path)
    {
        LibraryFile? file = null;
        await site.Host.InAsync("Default", async services => file = await services.GetRequiredService<LibraryList>().FileAsync(path));
        return file;
    }
}
