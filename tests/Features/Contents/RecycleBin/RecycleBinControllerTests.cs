using System.Net;
using OrchardSite.Features.Tests.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.RecycleBin;

[Collection(EditingSite.Name)]
public sealed class RecycleBinControllerTests(EditingSite site)
{
    private const string Bin = "/Admin/Contents/Bin";

    [Theory]
    [InlineData("author", "author", true)]
    [InlineData("author", "writer", false)]
    [InlineData("writer", "writer", false)]
    [InlineData("chief", "writer", true)]
    [InlineData("clerk", "writer", false)]
    public async Task DeletingAndRestoring_AskForTheRightOnTheItem(string person, string owner, bool may)
    {
        var id = await site.StoreAsync("Xóa rồi khôi phục", owner);
        var gone = await site.StoreAsync("Đã xóa sẵn", owner);
        await (await site.SignInAsync("chief")).PostAsync($"{Desk.Items}/{gone}/Bin");
        var desk = await site.SignInAsync(person);
        var expected = may ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden;

        Assert.Equal(expected, (await desk.PostAsync($"{Desk.Items}/{id}/Bin")).Status);
        Assert.Equal(expected, (await desk.PostAsync($"{Bin}/{gone}/Delete")).Status);

        Assert.Equal(may, await site.FindAsync(id) is null);
        Assert.Equal(may, await site.FindAsync(gone) is not null);
    }

    [Fact]
    public async Task WhatComesBack_IsADraftOfItsOwner_AndNotInTheBinAnyMore()
    {
        var id = await site.StoreAsync("Về lại", "writer", publish: true);
        var chief = await site.SignInAsync("chief");
        await chief.PostAsync($"{Desk.Items}/{id}/Bin");
        Assert.Contains("Về lại", (await chief.GetAsync(Bin)).Text);

        var answer = await chief.PostAsync($"{Bin}/{id}/Delete");

        Assert.EndsWith($"/{id}/Edit", answer.Location, StringComparison.Ordinal);
        Assert.True(await site.FindAsync(id) is { Owner: "writer", Published: false, PublishedUtc: null, DisplayText: "Về lại" });
        Assert.Equal(HttpStatusCode.NotFound, (await chief.PostAsync($"{Bin}/{id}/Delete")).Status);
    }

    [Fact]
    public async Task DeletedTwice_ItIsRestoredAsItWasLast_AndOnce()
    {
        var id = await site.StoreAsync("Lần đầu", "chief");
        var chief = await site.SignInAsync("chief");
        await chief.PostAsync($"{Desk.Items}/{id}/Bin");
        await chief.PostAsync($"{Bin}/{id}/Delete");
        await chief.EditAsync(id, "Lần sau");
        await chief.PostAsync($"{Desk.Items}/{id}/Bin");

        await chief.PostAsync($"{Bin}/{id}/Delete");

        Assert.Equal("Lần sau", (await site.FindAsync(id))!.DisplayText);
        Assert.DoesNotContain($"{Bin}/{id}/Delete", (await chief.GetAsync(Bin)).Text);
    }

    [Theory]
    [InlineData("guest", HttpStatusCode.Forbidden)]
    [InlineData("writer", HttpStatusCode.OK)]
    public async Task TheBin_IsForWhoMayListContent(string person, HttpStatusCode expected) =>
        Assert.Equal(expected, (await (await site.SignInAsync(person)).GetAsync(Bin)).Status);
}
