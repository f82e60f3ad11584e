using System.Net;
using System.Text.RegularExpressions;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace OrchardSite.Features.Tests.Contents.Editing;

[Collection(EditingSite.Name)]
public sealed class CloneControllerTests(EditingSite site)
{
    [Theory]
    [InlineData("writer", "writer", true)]
    [InlineData("writer", "author", false)]
    [InlineData("clerk", "writer", false)]
    public async Task Copying_AsksForTheRightOnTheItem(string person, string owner, bool may)
    {
        var id = await site.StoreAsync("Gốc để chép", owner);

        Assert.Equal(may ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden, (await (await site.SignInAsync(person)).PostAsync($"{Desk.Items}/{id}/Clone")).Status);
    }

    [Fact]
    public async Task ACopy_IsADraftOfItsMaker_WithAPathAndAliasOfItsOwn()
    {
        var id = await site.StoreAsync("Chép nguyên", "writer", publish: true);

        var answer = await (await site.SignInAsync("chief")).PostAsync($"{Desk.Items}/{id}/Clone");

        var copy = (await site.FindAsync(Regex.Match(answer.Location!, "[0-9a-z]{26}").Value))!;
        Assert.True(copy is { Published: false, Latest: true, DisplayText: "Chép nguyên", Owner: "chief", Author: "chief", PublishedUtc: null });
        Assert.NotEqual(id, copy.ContentItemId);
        Assert.Equal("chep-nguyen-2", copy.Get<AutoroutePart>("AutoroutePart")!.Path);
        Assert.NotEqual("chep-nguyen", copy.Get<AliasPart>("AliasPart")!.Alias);
        Assert.Equal("writer", (await site.FindAsync(id))!.Owner);
    }
}
