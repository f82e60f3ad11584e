using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.FileStorage;
using Sapling.Media.Library;
using YesSql;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Moves and renames of several files and whole folders: all of it or nothing, and nothing else is touched.</summary>
public sealed class LibraryFilesTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task Two_files_of_one_name_do_not_go_to_one_folder()
    {
        site.Put("doi-a/anh.png", [1]);
        site.Put("doi-b/anh.png", [2]);
        site.Put("doi-c/x.png", [3]);

        var refusal = await InAsync(files => Assert.ThrowsAsync<ExistsFileStoreException>(() => files.MoveToAsync(["doi-a/anh.png", "doi-b/anh.png"], "doi-c")));

        Assert.Contains("doi-c/anh.png", refusal.Message);
        Assert.Equal(["doi-a/anh.png", "doi-b/anh.png", "doi-c/x.png"], Files("doi-a", "doi-b", "doi-c"));
    }

    [Theory]
    [InlineData("con-thieu/khong-co.png")]
    [InlineData("con-thieu/trung.png")]
    public async Task When_one_cannot_be_moved_none_is(string other)
    {
        site.Put("con-thieu/dau.png", [1]);
        site.Put("con-thieu/trung.png", [2]);
        site.Put("dich-den/trung.png", [3]);

        await InAsync(files => Assert.ThrowsAnyAsync<FileStoreException>(() => files.MoveToAsync(["con-thieu/dau.png", other], "dich-den")));

        Assert.True(File.Exists(site.MediaFile("con-thieu/dau.png")));
        Assert.Equal([3], await File.ReadAllBytesAsync(site.MediaFile("dich-den/trung.png")));
    }

    [Fact]
    public async Task A_file_that_is_where_it_shall_be_stays()
    {
        site.Put("tai-cho/a.png", [1]);

        Assert.Equal(0, await InAsync(files => files.MoveToAsync(["tai-cho/a.png"], "tai-cho")));
        Assert.Equal(("tai-cho/a.png", 0), await InAsync(files => files.RenameAsync("tai-cho/a.png", "A.PNG")));
        Assert.True(File.Exists(site.MediaFile("tai-cho/a.png")));
    }

    [Fact]
    public async Task A_renamed_folder_takes_along_all_below_it_also_empty_folders()
    {
        site.Put("nam-cu/01/a.png", [1]);
        site.Put("nam-cu/02/sau/b.png", [2]);
        Directory.CreateDirectory(site.MediaFile("nam-cu/03/trong"));

        await InAsync(files => files.RenameFolderAsync("nam-cu", "nam-moi"));

        Assert.Equal(["nam-moi/01/a.png", "nam-moi/02/sau/b.png"], Files("nam-moi"));
        Assert.True(Directory.Exists(site.MediaFile("nam-moi/03/trong")));
        Assert.False(Directory.Exists(site.MediaFile("nam-cu")));
    }

    // A Windows name with a colon, from a copy by other programs.
    [Fact]
    public async Task What_the_library_cannot_name_is_not_deleted_with_a_renamed_folder()
    {
        site.Put("co-la/a.png", [1]);
        site.Put("co-la/sau/bien:ban.png", [2]);

        await InAsync(files => files.RenameFolderAsync("co-la", "co-quen"));

        Assert.Equal(["co-quen/a.png"], Files("co-quen"));
        Assert.Equal([2], await File.ReadAllBytesAsync(site.MediaFile("co-la/sau/bien:ban.png")));
    }

    [Theory]
    [InlineData("nhan")]
    [InlineData("NHAN")]
    public async Task A_folder_does_not_become_one_that_is_there(string taken)
    {
        site.Put("nguon/a.png", [1]);
        site.Put($"{taken}/b.png", [2]);

        await InAsync(files => Assert.ThrowsAsync<ExistsFileStoreException>(() => files.RenameFolderAsync("nguon", taken)));
        Assert.Equal(["nguon/a.png"], Files("nguon"));
    }

    [Fact]
    public async Task A_file_keeps_its_description_and_point_wherever_it_goes()
    {
        site.Put("mo-ta/a.png", Pictures.Png(20, 20));
        site.Put("mo-ta-khac/x.png", Pictures.Png(20, 21));
        await InAsync(async files =>
        {
            await files.DescribeAsync(new LibraryFile { Path = "mo-ta/a.png", Folder = "mo-ta", Name = "a.png" }, "  Cầu Trường Tiền ", 20, 80);
            return 0;
        });

        await InAsync(files => files.MoveToAsync(["mo-ta/a.png"], "mo-ta-khac"));
        await InAsync(files => files.RenameFolderAsync("mo-ta-khac", "mo-ta-moi"));

        await site.Host.InAsync("Default", async services =>
        {
            var file = (await services.GetRequiredService<LibraryList>().FileAsync("mo-ta-moi/a.png"))!;
            Assert.Equal(("Cầu Trường Tiền", 0.2, 0.8, "mo-ta-moi", "a.png"), (file.Alt, file.FocusX, file.FocusY, file.Folder, file.Name));
            Assert.Null(await services.GetRequiredService<LibraryList>().FileAsync("mo-ta/a.png"));
        });
    }

    [Fact]
    public async Task What_is_gone_already_is_not_counted_as_deleted()
    {
        site.Put("xoa-hai/a.png", [1]);

        Assert.Equal(1, await InAsync(files => files.DeleteAsync(["xoa-hai/a.png", "xoa-hai/khong-co.png"])));
        Assert.Equal(0, await InAsync(files => files.DeleteAsync(["xoa-hai/a.png"])));
    }

    [Fact]
    public async Task What_is_known_of_a_deleted_file_is_forgotten()
    {
        site.Put("quen/a.png", Pictures.Png(22, 20));
        var admin = await site.SignInAsync("admin");
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/Admin/Media?folder=quen")).StatusCode);
        await InAsync(files => files.DeleteAsync(["quen/a.png"]));

        await site.Host.InAsync("Default", async services =>
            Assert.Equal(0, await services.GetRequiredService<ISession>().QueryIndex<LibraryFileIndex>(x => x.Path == "quen/a.png").CountAsync()));
    }

    private async Task<T> InAsync<T>(Func<LibraryFiles, Task<T>> work)
    {
        T result = default!;
        await site.Host.InAsync("Default", async services => result = await work(services.GetRequiredService<LibraryFiles>()));
        return result;
    }

    private List<string> Files(params string[] folders) => [.. folders
        .SelectMany(folder => Directory.EnumerateFiles(site.MediaFile(folder), "*", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(site.MediaFile(""), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
