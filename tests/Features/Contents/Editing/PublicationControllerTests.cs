using System.Net;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace OrchardSite.Features.Tests.Contents.Editing;

[Collection(EditingSite.Name)]
public sealed class PublicationControllerTests(EditingSite site)
{
    [Theory]
    [InlineData("writer", "writer", false)]
    [InlineData("author", "author", true)]
    [InlineData("author", "writer", false)]
    [InlineData("chief", "writer", true)]
    [InlineData("clerk", "clerk", false)]
    public async Task PublishingAndUnpublishing_AskForTheRightOnTheItem(string person, string owner, bool may)
    {
        var id = await site.StoreAsync("Chờ đăng", owner);
        var live = await site.StoreAsync("Đang đăng", owner, publish: true);
        var desk = await site.SignInAsync(person);
        var expected = may ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden;

        Assert.Equal(expected, (await desk.PostAsync($"{Desk.Items}/{id}/Publication")).Status);
        Assert.Equal(expected, (await desk.PostAsync($"{Desk.Items}/{live}/Publication/Delete")).Status);

        Assert.Equal(may ? "Chờ đăng" : null, await desk.PublishedTitleAsync(id));
        Assert.Equal(may ? null : "Đang đăng", await desk.PublishedTitleAsync(live));
    }

    [Fact]
    public async Task WhoMayNotPublish_LeavesNoDraftBehind()
    {
        var id = await site.StoreAsync("Đã đăng", "writer", publish: true);

        await (await site.SignInAsync("writer")).PostAsync($"{Desk.Items}/{id}/Publication");

        Assert.Single(await site.VersionsAsync(id));
    }

    [Fact]
    public async Task WhatIsRefused_StaysAsItWas_AndTheReasonIsSaid()
    {
        // Published before descriptions were asked for.
        var id = await site.StoreAsync("Ảnh không lời", "chief", publish: true);
        await site.Host.InAsync("Default", async services =>
        {
            var contents = (IContentManager)services.GetService(typeof(IContentManager))!;
            var item = (await contents.GetAsync(id))!;
            item.Alter<HtmlBodyPart>(part => part.Html = "<p><img src=\"/media/a.jpg\"></p>");
            await contents.UpdateAsync(item);
        });
        var desk = await site.SignInAsync("chief");

        await desk.PostAsync($"{Desk.Items}/{id}/Publication");

        var version = Assert.Single(await site.VersionsAsync(id));
        Assert.True(version is { Published: true, Latest: true });
        Assert.Contains("Chưa đăng “Ảnh không lời”.", (await desk.GetAsync(Desk.Items)).Text);
    }

    [Fact]
    public async Task WhatIsUnpublished_IsKeptAsADraft_AndSaidOnceMoreWhenItWasNotPublished()
    {
        var id = await site.StoreAsync("Gỡ xuống", "chief", publish: true);
        var desk = await site.SignInAsync("chief");

        await desk.PostAsync($"{Desk.Items}/{id}/Publication/Delete");
        Assert.True(await site.FindAsync(id) is { Published: false, PublishedUtc: null, DisplayText: "Gỡ xuống" });
        await desk.PostAsync($"{Desk.Items}/{id}/Publication/Delete");

        Assert.Contains("“Gỡ xuống” chưa được đăng.", (await desk.GetAsync(Desk.Items)).Text);
    }

    [Theory]
    [InlineData("Publication")]
    [InlineData("Publication/Delete")]
    [InlineData("Clone")]
    [InlineData("Draft/Delete")]
    [InlineData("Bin")]
    [InlineData("Preview/Link")]
    public async Task WhatIsNotThere_IsNotFound(string action) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("admin")).PostAsync($"{Desk.Items}/4khongco000000000000000000/{action}")).Status);
}
