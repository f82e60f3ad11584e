using System.Net;
using OrchardSite.Features.Tests.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.Listing;

/// <summary>One action on many items: each is asked for by itself.</summary>
[Collection(EditingSite.Name)]
public sealed class BulkControllerTests(EditingSite site)
{
    [Fact]
    public async Task Publishing_LeavesWhatThePersonMayNotPublish_AndCountsIt()
    {
        var (own, others) = (await site.StoreAsync("Của author", "author"), await site.StoreAsync("Của writer", "writer"));
        var desk = await site.SignInAsync("author");

        await SendAsync(desk, "publish", own, others, "4khongco000000000000000000", own);

        Assert.Equal("Của author", await desk.PublishedTitleAsync(own));
        Assert.Null(await desk.PublishedTitleAsync(others));
        var page = (await desk.GetAsync(Desk.Items)).Text;
        Assert.Contains("Đã làm xong 1 mục.", page);
        Assert.Contains("1 mục được để nguyên.", page);
    }

    [Fact]
    public async Task Unpublishing_NeedsTheRight_AndDoesNothingToDrafts()
    {
        var (live, draft, others) = (await site.StoreAsync("Đang đăng", "author", publish: true), await site.StoreAsync("Nháp", "author"), await site.StoreAsync("Người khác", "writer", publish: true));
        var desk = await site.SignInAsync("author");

        await SendAsync(desk, "unpublish", live, draft, others);

        Assert.Null(await desk.PublishedTitleAsync(live));
        Assert.Equal("Người khác", await desk.PublishedTitleAsync(others));
        Assert.Equal("Nháp", (await site.FindAsync(draft))!.DisplayText);
    }

    [Theory]
    [InlineData("author", "writer", false)]
    [InlineData("author", "author", true)]
    [InlineData("writer", "writer", false)]
    public async Task Deleting_NeedsTheRight(string person, string owner, bool may)
    {
        var id = await site.StoreAsync("Sẽ xóa?", owner);

        await SendAsync(await site.SignInAsync(person), "delete", id);

        Assert.Equal(may, await site.FindAsync(id) is null);
    }

    [Theory]
    [InlineData("burn")]
    [InlineData("")]
    public async Task AnActionThatIsNotThere_DoesNothing(string action)
    {
        var id = await site.StoreAsync("Còn nguyên", "chief", publish: true);
        var desk = await site.SignInAsync("chief");

        await SendAsync(desk, action, id);

        Assert.Equal("Còn nguyên", await desk.PublishedTitleAsync(id));
    }

    [Fact]
    public async Task WhatLacksSomething_IsLeft_ItsReasonSaid_AndTheOthersAreDone()
    {
        var lacking = await site.StoreAsync("Thiếu lời ảnh", "chief", change: item => item.Content["HtmlBodyPart"] = new System.Text.Json.Nodes.JsonObject { ["Html"] = "<p><img src=\"/a.jpg\"></p>" });
        var whole = await site.StoreAsync("Đủ cả", "chief");
        var desk = await site.SignInAsync("chief");

        await SendAsync(desk, "publish", lacking, whole);

        Assert.Null(await desk.PublishedTitleAsync(lacking));
        Assert.Equal("Đủ cả", await desk.PublishedTitleAsync(whole));
        Assert.Contains("Chưa đăng “Thiếu lời ảnh”.", (await desk.GetAsync(Desk.Items)).Text);
    }

    [Fact]
    public async Task AStranger_SignsIn()
    {
        var visitor = site.Host.Browser();
        var answer = await visitor.PostAsync("/Admin/Contents/Bulk", new FormUrlEncodedContent([new("action", "delete")]));

        Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Redirect or HttpStatusCode.Unauthorized);
    }

    private static async Task SendAsync(Desk desk, string action, params string[] ids) =>
        Assert.Equal(HttpStatusCode.Redirect, (await desk.PostAsync("/Admin/Contents/Bulk", [("action", action), .. ids.Select(id => ("ids", id))])).Status);
}
