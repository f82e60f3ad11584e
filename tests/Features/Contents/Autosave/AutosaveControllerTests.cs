using System.Net;
using System.Text.Json.Nodes;
using OrchardSite.Features.Tests.Contents.Editing;
using Sapling.Contents.Autosave;

namespace OrchardSite.Features.Tests.Contents.Autosave;

[Collection(EditingSite.Name)]
public sealed class AutosaveControllerTests(EditingSite site)
{
    [Fact]
    public async Task WhatIsTyped_IsKept_AndASignOfLifeKeepsNothing()
    {
        var id = await site.StoreAsync("Đã lưu", "writer");
        var desk = await site.SignInAsync("writer");
        var version = (await site.FindAsync(id))!.ContentItemVersionId;

        var sign = await SendAsync(desk, id, ("baseVersion", version), ("heartbeat", "true"), ("TitlePart.Title", "Không giữ"));
        Assert.Null(sign["savedUtc"]);
        Assert.Equal("Đã lưu", (await desk.GetAsync($"{Desk.Items}/{id}/Edit")).Input("TitlePart.Title"));

        var saved = await SendAsync(desk, id, ("baseVersion", version), ("TitlePart.Title", "Đang viết"));
        Assert.Matches("^\\d{2}:\\d{2}:\\d{2}$", saved["savedText"]!.ToString());
        Assert.False(saved["newer"]!.GetValue<bool>());
        Assert.Equal("Đang viết", (await desk.GetAsync($"{Desk.Items}/{id}/Edit")).Input("TitlePart.Title"));
        Assert.Single(await site.VersionsAsync(id));

        await desk.PostAsync($"/Admin/Contents/Autosave/{id}/Delete");
        Assert.Equal("Đã lưu", (await desk.GetAsync($"{Desk.Items}/{id}/Edit")).Input("TitlePart.Title"));
    }

    [Fact]
    public async Task TwoPeople_SeeEachOther_AndWhoseSaveIsNewer()
    {
        var id = await site.StoreAsync("Hai người", "writer");
        var (writer, chief) = (await site.SignInAsync("writer"), await site.SignInAsync("chief"));
        var version = (await site.FindAsync(id))!.ContentItemVersionId;
        Assert.Empty((await SendAsync(writer, id, ("baseVersion", version), ("heartbeat", "true")))["others"]!.AsArray());

        var seen = await SendAsync(chief, id, ("baseVersion", version), ("heartbeat", "true"));
        Assert.Equal("writer", Assert.Single(seen["others"]!.AsArray())!.ToString());
        Assert.Contains("writer", seen["notice"]!.ToString());

        await chief.EditAsync(id, "Chief lưu trước");
        var late = await SendAsync(writer, id, ("baseVersion", version), ("TitlePart.Title", "Writer vẫn gõ"));
        Assert.True(late["newer"]!.GetValue<bool>());
        Assert.Equal("chief", late["newerBy"]!.ToString());
        Assert.Equal("Chief lưu trước", (await site.FindAsync(id))!.DisplayText);
    }

    [Theory]
    [InlineData("author", HttpStatusCode.Forbidden)]
    [InlineData("guest", HttpStatusCode.Forbidden)]
    public async Task OthersItems_TakeNothing(string person, HttpStatusCode expected)
    {
        var id = await site.StoreAsync("Của writer", "writer");

        Assert.Equal(expected, (await (await site.SignInAsync(person)).PostAsync($"/Admin/Contents/Autosave/{id}", ("contentType", "News"), ("TitlePart.Title", "x"))).Status);
    }

    [Theory]
    [InlineData("khong-phai-id", "News")]
    [InlineData("4khongco000000000000000000", "Nothing")]
    [InlineData("4khongco000000000000000000", "")]
    public async Task WhatCanBeNoItem_IsNotFound(string id, string type) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("writer")).PostAsync($"/Admin/Contents/Autosave/{id}", ("contentType", type), ("TitlePart.Title", "x"))).Status);

    [Fact]
    public async Task ATextLongerThanAThousandPages_IsToldSo_AndTheFormerOneStays()
    {
        var id = await site.StoreAsync("Rất dài", "writer");
        var desk = await site.SignInAsync("writer");
        var version = (await site.FindAsync(id))!.ContentItemVersionId;
        await SendAsync(desk, id, ("baseVersion", version), ("TitlePart.Title", "Giữ lại"));

        var answer = await desk.PostAsync($"/Admin/Contents/Autosave/{id}", ("baseVersion", version), ("HtmlBodyPart.Html", new string('x', WorkCopies.LongestForm)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("quá dài", JsonNode.Parse(answer.Raw)!["message"]!.ToString());
        Assert.Equal("Giữ lại", (await desk.GetAsync($"{Desk.Items}/{id}/Edit")).Input("TitlePart.Title"));
    }

    private static async Task<JsonNode> SendAsync(Desk desk, string id, params (string, string)[] fields)
    {
        var answer = await desk.PostAsync($"/Admin/Contents/Autosave/{id}", fields);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return JsonNode.Parse(answer.Raw)!;
    }
}
