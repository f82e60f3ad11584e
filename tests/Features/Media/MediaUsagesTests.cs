using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Sapling.Media.Usage;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Which items use a file, and how they follow it.</summary>
public sealed class MediaUsagesTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task Published_and_draft_follow_each_with_what_it_says()
    {
        var id = await CreateAsync("Hai bản", """{ "Photos": { "Paths": ["theo/a.jpg"], "MediaTexts": ["A"] } }""", "<p>Đăng <img src=\"/media/theo/a.jpg\" alt=\"A\"></p>");
        await DraftAsync(id, data =>
        {
            data["HtmlBodyPart"] = new JsonObject { ["Html"] = "<p>Nháp <img src=\"/media/theo/a.jpg?width=480\" alt=\"A\"></p>" };
        });

        Assert.Equal(1, await FollowAsync(("theo/a.jpg", "mới/b.jpg")));

        Assert.Equal("<p>Đăng <img src=\"/media/m%E1%BB%9Bi/b.jpg\" alt=\"A\"></p>", await HtmlAsync(id, VersionOptions.Published));
        Assert.Equal("<p>Nháp <img src=\"/media/m%E1%BB%9Bi/b.jpg?width=480\" alt=\"A\"></p>", await HtmlAsync(id, VersionOptions.Latest));
        Assert.Equal(("mới/b.jpg", "A"), await PhotoAsync(id, VersionOptions.Published));
        Assert.Equal(("mới/b.jpg", "A"), await PhotoAsync(id, VersionOptions.Latest));
    }

    [Fact]
    public async Task Only_the_very_file_is_meant_not_names_that_begin_or_end_alike()
    {
        const string html = "<a href=\"/media/dau/anh.jpg.pdf\">1</a><img src=\"/media/dau/anh.jpeg\" alt=\"2\"><img src=\"/media/sau/dau/anh.jpg\" alt=\"3\"><img src=\"/media/dau/anh.jpg\" alt=\"4\">";
        var id = await CreateAsync("Tên gần giống", """{ "Photos": { "Paths": ["dau/anh.jpg2.jpg", "xdau/anh.jpg"], "MediaTexts": ["1", "2"] } }""", html);

        await FollowAsync(("dau/anh.jpg", "khac.jpg"));

        Assert.Equal(html.Replace("\"/media/dau/anh.jpg\"", "\"/media/khac.jpg\"", StringComparison.Ordinal), await HtmlAsync(id, VersionOptions.Latest));
        Assert.Equal("dau/anh.jpg2.jpg", (await PhotoAsync(id, VersionOptions.Latest)).Path);
    }

    [Fact]
    public async Task Several_items_and_several_files_follow_in_one_go()
    {
        var one = await CreateAsync("Một", """{ "Photos": { "Paths": ["nhieu/1.jpg", "nhieu/2.jpg"], "MediaTexts": ["1", "2"] } }""", "");
        var two = await CreateAsync("Hai", """{ "Photos": { "Paths": ["nhieu/2.jpg"], "MediaTexts": ["2"] } }""", "<img src=\"/media/nhieu/1.jpg\" alt=\"x\">");
        var three = await CreateAsync("Ba", """{ "Photos": { "Paths": ["nhieu/3.jpg"], "MediaTexts": ["3"] } }""", "");

        Assert.Equal(2, await FollowAsync(("nhieu/1.jpg", "n/1.jpg"), ("nhieu/2.jpg", "n/2.jpg")));

        Assert.Equal("n/1.jpg", (await PhotoAsync(one, VersionOptions.Published)).Path);
        Assert.Equal("n/2.jpg", (await PhotoAsync(two, VersionOptions.Published)).Path);
        Assert.Contains("/media/n/1.jpg", await HtmlAsync(two, VersionOptions.Published));
        Assert.Equal("nhieu/3.jpg", (await PhotoAsync(three, VersionOptions.Published)).Path);
        Assert.Equal(0, await FollowAsync(("nhieu/1.jpg", "n/khac.jpg")));
    }

    [Fact]
    public async Task Files_that_exchange_their_names_are_each_followed()
    {
        var id = await CreateAsync("Đổi chỗ", """{ "Photos": { "Paths": ["doi/1.jpg", "doi/2.jpg"], "MediaTexts": ["Một", "Hai"] } }""", "");

        await FollowAsync(("doi/1.jpg", "doi/2.jpg"), ("doi/2.jpg", "doi/1.jpg"));

        Assert.Equal(("doi/2.jpg", "Một"), await PhotoAsync(id, VersionOptions.Published));
    }

    [Fact]
    public async Task Following_is_no_change_of_the_item()
    {
        var id = await CreateAsync("Người sửa", """{ "Photos": { "Paths": ["sua/1.jpg"], "MediaTexts": ["1"] } }""", "");
        var before = await ReadAsync(id, VersionOptions.Latest, item => (item.ModifiedUtc, item.Author, item.Owner, item.ContentItemVersionId));
        await FollowAsync(("sua/1.jpg", "sua/2.jpg"));

        Assert.Equal(before, await ReadAsync(id, VersionOptions.Latest, item => (item.ModifiedUtc, item.Author, item.Owner, item.ContentItemVersionId)));
    }

    [Fact]
    public async Task Items_are_counted_once_and_by_the_file()
    {
        var id = await CreateAsync("Đếm", """{ "Photos": { "Paths": ["dem/1.jpg", "dem/1.jpg"], "MediaTexts": ["1", "1"] } }""", "<img src=\"/media/dem/1.jpg\" alt=\"x\"><a href=\"https://cong.gov.vn/media/dem/2.pdf\">2</a>");
        await DraftAsync(id, data => data["TitlePart"] = new JsonObject { ["Title"] = "Đếm lại" });

        var counts = await InAsync(usages => usages.CountAsync(["dem/1.jpg", "dem/2.pdf", "dem/3.jpg"]));
        Assert.Equal([("dem/1.jpg", 1), ("dem/2.pdf", 1)], counts.Select(count => (count.Key, count.Value)).Order());
        Assert.Equal(id, Assert.Single(await InAsync(usages => usages.OfAsync("dem/1.jpg", 10))).ContentItemId);
    }

    [Fact]
    public async Task What_is_no_longer_used_or_is_gone_is_not_counted()
    {
        var id = await CreateAsync("Thôi dùng", """{ "Photos": { "Paths": ["thoi/1.jpg"], "MediaTexts": ["1"] } }""", "");
        await DraftAsync(id, data => data["Page"] = new JsonObject { ["Photos"] = new JsonObject { ["Paths"] = new JsonArray("thoi/2.jpg"), ["MediaTexts"] = new JsonArray("2") } });
        Assert.Single(await InAsync(usages => usages.OfAsync("thoi/1.jpg", 10)));
        await site.Host.InAsync("Default", async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            Assert.True(await contents.PublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!));
        });
        Assert.Empty(await InAsync(usages => usages.OfAsync("thoi/1.jpg", 10)));

        await site.Host.InAsync("Default", async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.RemoveAsync((await contents.GetAsync(id, VersionOptions.Latest))!);
        });
        Assert.Empty(await InAsync(usages => usages.OfAsync("thoi/2.jpg", 10)));
    }

    [Fact]
    public async Task The_files_of_a_folder_are_those_below_it_not_of_one_that_is_called_alike()
    {
        await CreateAsync("Thư mục", """{ "Photos": { "Paths": ["muc/1.jpg", "muc/sau/2.jpg", "muc-khac/3.jpg", "MUC/4.jpg", "mucx/5.jpg"], "MediaTexts": ["1", "2", "3", "4", "5"] } }""", "");

        var counts = await InAsync(usages => usages.CountBelowAsync("muc"));
        Assert.Equal(["muc/1.jpg", "muc/sau/2.jpg"], counts.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_items_of_several_files_are_each_once_the_last_changed_first()
    {
        var first = await CreateAsync("Trước", """{ "Photos": { "Paths": ["ai/1.jpg", "ai/2.jpg"], "MediaTexts": ["1", "2"] } }""", "");
        var second = await CreateAsync("Sau", """{ "Photos": { "Paths": ["ai/2.jpg"], "MediaTexts": ["2"] } }""", "");

        Assert.Equal([second, first], (await InAsync(usages => usages.OfAnyAsync(["ai/1.jpg", "ai/2.jpg"], 10))).Select(item => item.ContentItemId));
        Assert.Single(await InAsync(usages => usages.OfAnyAsync(["ai/1.jpg", "ai/2.jpg"], 1)));
    }

    private async Task<string> CreateAsync(string title, string page, string html)
    {
        var id = string.Empty;
        await site.Host.InAsync("Default", async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("Page");
            item.DisplayText = title;
            Data(item)["TitlePart"] = new JsonObject { ["Title"] = title };
            Data(item)["HtmlBodyPart"] = new JsonObject { ["Html"] = html };
            Data(item)["Page"] = JsonNode.Parse(page);
            await contents.CreateAsync(item, VersionOptions.Published);
            Assert.True(item.Published);
            id = item.ContentItemId;
        });
        return id;
    }

    private Task DraftAsync(string id, Action<JsonObject> change) => site.Host.InAsync("Default", async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
        change(Data(draft));
        await contents.UpdateAsync(draft);
        await contents.SaveDraftAsync(draft);
    });

    private Task<int> FollowAsync(params (string From, string To)[] moves) => InAsync(usages => usages.FollowAsync(moves.ToDictionary(move => move.From, move => move.To)));

    private Task<string> HtmlAsync(string id, VersionOptions version) => ReadAsync(id, version, item => Data(item)["HtmlBodyPart"]!["Html"]!.ToString());

    private Task<(string Path, string Text)> PhotoAsync(string id, VersionOptions version)
        => ReadAsync(id, version, item => (Data(item)["Page"]!["Photos"]!["Paths"]![0]!.ToString(), Data(item)["Page"]!["Photos"]!["MediaTexts"]![0]!.ToString()));

    private async Task<T> ReadAsync<T>(string id, VersionOptions version, Func<ContentItem, T> read)
    {
        T result = default!;
        await site.Host.InAsync("Default", async services => result = read((await services.GetRequiredService<IContentManager>().GetAsync(id, version))!));
        return result;
    }

    private async Task<T> InAsync<T>(Func<MediaUsages, Task<T>> work)
    {
        T result = default!;
        await site.Host.InAsync("Default", async services => result = await work(services.GetRequiredService<MediaUsages>()));
        return result;
    }

    private static JsonObject Data(ContentItem item) => (JsonObject)(JsonDynamicObject)item.Content;
}
