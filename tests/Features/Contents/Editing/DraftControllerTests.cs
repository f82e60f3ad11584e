using System.Net;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace OrchardSite.Features.Tests.Contents.Editing;

[Collection(EditingSite.Name)]
public sealed class DraftControllerTests(EditingSite site)
{
    [Fact]
    public async Task TheDraftOfAPublishedItem_IsDiscardedByWhoMayEditIt_AndStaysInTheHistory()
    {
        var id = await DraftedAsync("writer");
        var desk = await site.SignInAsync("writer");

        Assert.Equal(HttpStatusCode.Redirect, (await desk.PostAsync($"{Desk.Items}/{id}/Draft/Delete")).Status);

        Assert.True(await site.FindAsync(id) is { Published: true, DisplayText: "Bản đã đăng" });
        Assert.Equal(["Bản đã đăng", "Bản nháp"], (await site.VersionsAsync(id)).Select(version => version.DisplayText));
        Assert.Contains("lịch sử", (await desk.GetAsync(Desk.Items)).Text);
    }

    [Theory]
    [InlineData("author", "writer")]
    [InlineData("clerk", "writer")]
    public async Task OthersDrafts_AreNotDiscarded(string person, string owner)
    {
        var id = await DraftedAsync(owner);

        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignInAsync(person)).PostAsync($"{Desk.Items}/{id}/Draft/Delete")).Status);
        Assert.Equal("Bản nháp", (await site.FindAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task WhatWasNeverPublished_IsDeletedByIt_WhichNeedsThatRight_AndIsSaid()
    {
        var id = await site.StoreAsync("Chưa từng đăng", "writer");
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignInAsync("writer")).PostAsync($"{Desk.Items}/{id}/Draft/Delete")).Status);
        Assert.NotNull(await site.FindAsync(id));
        var chief = await site.SignInAsync("chief");

        await chief.PostAsync($"{Desk.Items}/{id}/Draft/Delete");

        Assert.Null(await site.FindAsync(id));
        Assert.Contains("“Chưa từng đăng” đã vào thùng rác", (await chief.GetAsync(Desk.Items)).Text);
        await chief.PostAsync($"/Admin/Contents/Bin/{id}/Delete");
        Assert.Equal("Chưa từng đăng", (await site.FindAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task WithoutADraft_NothingHappens()
    {
        var id = await site.StoreAsync("Không có nháp", "chief", publish: true);

        await (await site.SignInAsync("chief")).PostAsync($"{Desk.Items}/{id}/Draft/Delete");

        Assert.True(Assert.Single(await site.VersionsAsync(id)) is { Published: true, Latest: true });
    }

    private async Task<string> DraftedAsync(string owner)
    {
        var id = await site.StoreAsync("Bản đã đăng", owner, publish: true);
        await site.Host.InAsync("Default", async services =>
        {
            var contents = (IContentManager)services.GetService(typeof(IContentManager))!;
            var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.Alter<TitlePart>(part => part.Title = "Bản nháp");
            await contents.UpdateAsync(draft);
        });
        return id;
    }
}
