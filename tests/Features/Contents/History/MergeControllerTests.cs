using System.Net;
using OrchardCore.ContentManagement;
using OrchardSite.Features.Tests.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.History;

[Collection(EditingSite.Name)]
public sealed class MergeControllerTests(EditingSite site)
{
    [Fact]
    public async Task AVersionOfAnotherItem_NamedByHand_ShowsNothingOfIt()
    {
        var secret = await site.StoreAsync("Mật", "chief", change: item => item.Content["Plans"] = new System.Text.Json.Nodes.JsonObject { ["Text"] = "Kế hoạch mật" });
        var version = Assert.Single(await site.VersionsAsync(secret)).ContentItemVersionId;
        var id = await site.StoreAsync("Của tôi", "writer");
        var desk = await site.SignInAsync("writer");

        // A form that leaves out what it does not want to change.
        var answer = await desk.PostAsync($"{Desk.Items}/{id}/Edit", ("baseVersion", version), ("TitlePart.Title", "Của tôi, sửa"), ("submit.Save", "submit.SaveAndContinue"));
        var page = await desk.GetAsync(answer.Location!);

        Assert.Contains("Của tôi, sửa", page.Text);
        Assert.DoesNotContain("Mật", page.Text);
        await desk.PostAsync($"{Desk.Items}/{id}/Merge/Create", ("baseVersion", (await site.FindAsync(id))!.ContentItemVersionId), ("choice.TitlePart.Title", "mine"));
        var merged = (await site.FindAsync(id))!;
        Assert.Equal(("Của tôi, sửa", "writer"), (merged.DisplayText, merged.Owner));
        Assert.DoesNotContain("Kế hoạch mật", System.Text.Json.JsonSerializer.Serialize(merged.Content));
    }

    [Fact]
    public async Task OfATypeWithoutDrafts_TheMergedTextIsPublished_AsAnySaveIs()
    {
        var id = await site.StoreAsync("Thông báo gốc", "clerk", "Notice", publish: true);
        var before = (await site.FindAsync(id))!.ContentItemVersionId;
        var clerk = await site.SignInAsync("clerk");
        await (await site.SignInAsync("chief")).EditAsync(id, "Thông báo của sếp");
        await clerk.EditOldAsync(before, id, "Thông báo của tôi");

        await clerk.PostAsync($"{Desk.Items}/{id}/Merge/Create", ("baseVersion", (await site.FindAsync(id))!.ContentItemVersionId), ("choice.TitlePart.Title", "mine"));

        Assert.Equal("Thông báo của tôi", await clerk.PublishedTitleAsync(id));
        Assert.True(await site.FindAsync(id) is { Published: true });
    }

    [Fact]
    public async Task WhoLostTheRightMeanwhile_SeesAndStoresNothing()
    {
        var id = await site.StoreAsync("Đang viết chung", "writer");
        var before = (await site.FindAsync(id))!.ContentItemVersionId;
        var admin = await site.SignInAsync("admin");
        await admin.EditAsync(id, "Đã giao cho người khác", fields: ("CommonPart.OwnerName", "author"));
        var desk = await site.SignInAsync("writer");

        Assert.Equal(HttpStatusCode.Forbidden, (await desk.EditOldAsync(before, id, "Của tôi")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await desk.GetAsync($"{Desk.Items}/{id}/Merge")).Status);
        await desk.PostAsync($"{Desk.Items}/{id}/Merge/Create", ("baseVersion", (await site.FindAsync(id))!.ContentItemVersionId), ("choice.TitlePart.Title", "mine"));
        Assert.Equal("Đã giao cho người khác", (await site.FindAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task TwoWhoWroteTheSame_GoBackToTheEditor()
    {
        var id = await site.StoreAsync("Cùng một ý", "chief");
        var before = (await site.FindAsync(id))!.ContentItemVersionId;
        (string, string)[] same = [("AutoroutePart.Path", "cung-mot-y"), ("AliasPart.Alias", "cung-mot-y")];
        await (await site.SignInAsync("admin")).EditAsync(id, "Cùng sửa thế này", fields: [.. same, ("CommonPart.OwnerName", "chief")]);
        var desk = await site.SignInAsync("chief");

        var conflict = await desk.EditOldAsync(before, id, "Cùng sửa thế này", fields: same);
        var page = await desk.GetAsync(conflict.Location!);

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.EndsWith($"/{id}/Edit", page.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAnythingUnsaved_ThereIsNothingToMerge()
    {
        var id = await site.StoreAsync("Không có gì", "chief");
        var desk = await site.SignInAsync("chief");

        Assert.EndsWith($"/{id}/Edit", (await desk.GetAsync($"{Desk.Items}/{id}/Merge")).Location, StringComparison.Ordinal);
        Assert.EndsWith($"/{id}/Edit", (await desk.PostAsync($"{Desk.Items}/{id}/Merge/Create")).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"{Desk.Items}/4khongco000000000000000000/Merge")).Status);
    }
}
