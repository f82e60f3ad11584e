using System.Net;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using OrchardSite.Features.Tests.Contents.Editing;
using Sapling.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.History;

[Collection(EditingSite.Name)]
public sealed class VersionControllerTests(EditingSite site)
{
    [Fact]
    public async Task ARestoredVersion_BringsItsText_NotItsOwner_AndIsDatedNow()
    {
        var id = await site.StoreAsync("Bản của người cũ", "writer");
        var first = Assert.Single(await site.VersionsAsync(id));
        await SaveAsync(id, next => (next.Owner, _) = ("author", next.Alter<TitlePart>(part => part.Title = "Bản của người mới")));

        await (await site.SignInAsync("author")).PostAsync($"{Desk.Items}/{id}/Versions/{first.ContentItemVersionId}/Restore");

        var latest = (await site.FindAsync(id))!;
        Assert.True(latest is { DisplayText: "Bản của người cũ", Owner: "author", Author: "author", Published: false });
        Assert.True(latest.ModifiedUtc > first.ModifiedUtc);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignInAsync("writer")).GetAsync($"{Desk.Items}/{id}/Edit")).Status);
    }

    [Fact]
    public async Task AVersionThatWouldNotBeValidNow_IsNotRestored_AndTheReasonIsSaid()
    {
        var id = await site.StoreAsync(string.Empty, "chief");
        var untitled = Assert.Single(await site.VersionsAsync(id));
        await SaveAsync(id, next => next.Alter<TitlePart>(part => part.Title = "Có tựa"));
        var desk = await site.SignInAsync("chief");

        var answer = await desk.PostAsync($"{Desk.Items}/{id}/Versions/{untitled.ContentItemVersionId}/Restore");

        Assert.EndsWith($"/{id}/Versions", answer.Location, StringComparison.Ordinal);
        Assert.Contains("Không khôi phục được", (await desk.GetAsync(answer.Location!)).Text);
        Assert.Equal("Có tựa", (await site.FindAsync(id))!.DisplayText);
        Assert.Equal(2, (await site.VersionsAsync(id)).Length);
    }

    [Fact]
    public async Task AVersion_IsComparedWithTheOneBefore_OrWithTheOneAskedFor_AndNeverWithAnotherItems()
    {
        var id = await site.StoreAsync("Mùa xuân", "chief");
        await SaveAsync(id, next => next.Alter<TitlePart>(part => part.Title = "Mùa hạ"));
        await SaveAsync(id, next => next.Alter<TitlePart>(part => part.Title = "Mùa thu"));
        var versions = await site.VersionsAsync(id);
        var secret = await site.StoreAsync("Bí mật của người khác", "chief");
        var desk = await site.SignInAsync("chief");
        var address = $"{Desk.Items}/{id}/Versions/{versions[2].ContentItemVersionId}";

        Assert.Matches("<del>.*hạ", (await desk.GetAsync(address)).Text);
        Assert.Matches("<del>.*xuân", (await desk.GetAsync($"{address}?against={versions[0].ContentItemVersionId}")).Text);
        Assert.DoesNotContain("Bí mật", (await desk.GetAsync($"{address}?against={Assert.Single(await site.VersionsAsync(secret)).ContentItemVersionId}")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"{Desk.Items}/{id}/Versions/4khongco000000000000000000")).Status);
    }

    [Fact]
    public async Task WhatIsInAVersion_IsShownAsText()
    {
        var id = await site.StoreAsync("<script>alert(1)</script>", "chief", change: item => item.Alter<HtmlBodyPart>(part => part.Html = "<p>&lt;img src=x onerror=alert(2)&gt;</p>"));
        var version = Assert.Single(await site.VersionsAsync(id));
        var desk = await site.SignInAsync("chief");

        foreach (var address in (string[])[$"{Desk.Items}/{id}/Versions", $"{Desk.Items}/{id}/Versions/{version.ContentItemVersionId}"])
        {
            var page = (await desk.GetAsync(address)).Raw;
            Assert.DoesNotContain("<script>alert(1)", page);
            Assert.DoesNotContain("<img src=x", page);
        }
    }

    [Theory]
    [InlineData("author")]
    [InlineData("clerk")]
    [InlineData("guest")]
    public async Task OthersHistory_IsNotForWhoeverMayNotEdit(string person)
    {
        var id = await site.StoreAsync("Lịch sử riêng", "writer");
        var version = Assert.Single(await site.VersionsAsync(id)).ContentItemVersionId;
        var desk = await site.SignInAsync(person);

        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync($"{Desk.Items}/{id}/Versions")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync($"{Desk.Items}/{id}/Versions/{version}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.PostAsync($"{Desk.Items}/{id}/Versions/{version}/Restore")).Status);
    }

    private Task SaveAsync(string id, Action<ContentItem> change) => site.Host.InAsync("Default", async services =>
    {
        var saving = (ItemSaving)services.GetService(typeof(ItemSaving))!;
        var latest = (await ((IContentManager)services.GetService(typeof(IContentManager))!).GetAsync(id, VersionOptions.Latest))!;
        var next = saving.Next(latest);
        change(next);
        await saving.StoreAsync(latest, next, publish: false);
    });
}
