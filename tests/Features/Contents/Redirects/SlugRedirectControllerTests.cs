using System.Net;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardSite.Features.Tests.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.Redirects;

/// <summary>What a reader gets who asks for a former address.</summary>
[Collection(EditingSite.Name)]
public sealed class SlugRedirectControllerTests(EditingSite site)
{
    [Fact]
    public async Task AFormerPath_LeadsInOneStepToWhereTheItemIs_WithTheQuestion()
    {
        var id = await AtAsync("cho-mot");
        await MoveAsync(id, "cho-hai");
        await MoveAsync(id, "chỗ-ba");

        foreach (var old in (string[])["/cho-mot", "/CHO-MOT/", "/cho-hai"])
        {
            var answer = await ReadAsync(old + "?trang=2&x=%26");
            Assert.Equal(HttpStatusCode.MovedPermanently, answer.Status);
            Assert.Equal("/ch%E1%BB%97-ba?trang=2&x=%26", answer.Location);
        }

        Assert.Equal(HttpStatusCode.OK, (await ReadAsync("/ch%E1%BB%97-ba")).Status);
    }

    [Fact]
    public async Task TwoThatChangePlaces_DoNotSendReadersInACircle()
    {
        var (first, second) = (await AtAsync("ghe-trai"), await AtAsync("ghe-phai"));
        await MoveAsync(first, "dung-tam");
        await MoveAsync(second, "ghe-trai");
        await MoveAsync(first, "ghe-phai");

        Assert.Equal(HttpStatusCode.OK, (await ReadAsync("/ghe-trai")).Status);
        Assert.Equal(HttpStatusCode.OK, (await ReadAsync("/ghe-phai")).Status);
        Assert.Equal("/ghe-phai", (await ReadAsync("/dung-tam")).Location);
    }

    [Fact]
    public async Task WhatIsNotPublishedAnyMore_LeadsNowhere_AndBackWhenItIsAgain_WhereverItIs()
    {
        var id = await AtAsync("di-vang");
        await MoveAsync(id, "di-vang-hai");
        await WithLatestAsync(id, (contents, item) => contents.UnpublishAsync(item));
        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync("/di-vang")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync("/di-vang-hai")).Status);

        await MoveAsync(id, "tro-ve");

        Assert.Equal("/tro-ve", (await ReadAsync("/di-vang")).Location);
        Assert.Equal("/tro-ve", (await ReadAsync("/di-vang-hai")).Location);
    }

    [Fact]
    public async Task APathThatAnotherTook_IsTheOthers()
    {
        var id = await AtAsync("cho-ngoi");
        await WithLatestAsync(id, (contents, item) => contents.UnpublishAsync(item));
        await MoveAsync(id, "cho-dung");
        await AtAsync("cho-ngoi");

        Assert.Equal(HttpStatusCode.OK, (await ReadAsync("/cho-ngoi")).Status);
    }

    [Fact]
    public async Task ADeletedItem_LeadsNowhere()
    {
        var id = await AtAsync("se-xoa");
        await MoveAsync(id, "se-xoa-hai");
        await WithLatestAsync(id, (contents, item) => contents.RemoveAsync(item));

        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync("/se-xoa")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync("/se-xoa-hai")).Status);
    }

    private Task<string> AtAsync(string path) => site.StoreAsync("Bài " + path, "chief", publish: true, change: item => item.Alter<AutoroutePart>(part => part.Path = path));

    private Task MoveAsync(string id, string path) => site.Host.InAsync("Default", async services =>
    {
        var contents = (IContentManager)services.GetService(typeof(IContentManager))!;
        var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
        draft.Alter<AutoroutePart>(part => part.Path = path);
        await contents.UpdateAsync(draft);
        Assert.True(await contents.PublishAsync(draft));
    });

    private Task WithLatestAsync(string id, Func<IContentManager, ContentItem, Task<bool>> work) => site.Host.InAsync("Default", async services =>
    {
        var contents = (IContentManager)services.GetService(typeof(IContentManager))!;
        Assert.True(await work(contents, (await contents.GetAsync(id, VersionOptions.Latest))!));
    });

    private async Task<Answer> ReadAsync(string path) => await (await site.SignInAsync(null)).GetAsync(path);
}
