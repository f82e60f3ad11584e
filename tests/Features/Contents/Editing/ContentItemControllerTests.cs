using System.Net;
using OrchardCore.ContentManagement;

namespace OrchardSite.Features.Tests.Contents.Editing;

/// <summary>Who may write and publish what, whatever is sent, and what becomes of forms that are late, wrong or sent twice.</summary>
[Collection(EditingSite.Name)]
public sealed class ContentItemControllerTests(EditingSite site)
{
    [Theory]
    [InlineData("writer", "News", "submit.Save", true)]
    [InlineData("writer", "News", "submit.Publish", false)]
    [InlineData("author", "News", "submit.Publish", true)]
    [InlineData("chief", "News", "submit.Publish", true)]
    [InlineData("clerk", "News", "submit.Save", false)]
    [InlineData("clerk", "Notice", "submit.Save", true)]
    [InlineData("guest", "News", "submit.Save", false)]
    // A type without drafts is published by saving it.
    [InlineData("writer", "Notice", "submit.Save", false)]
    [InlineData("author", "Notice", "submit.Save", true)]
    public async Task Creating_AsksForTheRightsOnTheTypeAndTheButton(string person, string type, string button, bool may)
    {
        var desk = await site.SignInAsync(person);
        var id = Desk.NewId();

        var answer = await desk.CreateAsync(type, id, "Bài mới", button);

        Assert.Equal(may ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(may, await site.FindAsync(id) is not null);
        Assert.Equal(may && (button == "submit.Publish" || type == "Notice") ? "Bài mới" : null, await desk.PublishedTitleAsync(id));
    }

    [Theory]
    [InlineData("writer", "writer", "submit.Save", true)]
    [InlineData("writer", "author", "submit.Save", false)]
    [InlineData("writer", "writer", "submit.Publish", false)]
    [InlineData("author", "author", "submit.Publish", true)]
    [InlineData("author", "writer", "submit.Publish", false)]
    [InlineData("chief", "writer", "submit.Publish", true)]
    [InlineData("clerk", "writer", "submit.Save", false)]
    [InlineData("guest", "guest", "submit.Save", false)]
    public async Task Editing_AsksForTheRightsOnOnesOwnOrOthersItem(string person, string owner, string button, bool may)
    {
        var id = await site.StoreAsync("Bản đầu", owner);
        var desk = await site.SignInAsync(person);

        var answer = await desk.EditAsync(id, "Bản sau", button);
        var published = await desk.PublishedTitleAsync(id);

        Assert.Equal(may ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(may ? "Bản sau" : "Bản đầu", (await site.FindAsync(id))!.DisplayText);
        Assert.Equal(may && button == "submit.Publish" ? "Bản sau" : null, published);
    }

    [Theory]
    [InlineData("submit.PublishLater")]
    [InlineData("submit.CancelPublishLater")]
    [InlineData("submit.ArchiveLater")]
    [InlineData("submit.CancelArchiveLater")]
    public async Task Planning_IsPublishing(string plan)
    {
        var id = await site.StoreAsync("Không được hẹn", "writer");
        var desk = await site.SignInAsync("writer");
        var version = (await site.FindAsync(id))!.ContentItemVersionId;

        var answer = await desk.PostAsync($"{Desk.Items}/{id}/Edit", ("baseVersion", version), ("TitlePart.Title", "Hẹn"), ("submit.Save", plan));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal("Không được hẹn", (await site.FindAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task Writer_CannotMakeAnItemSomebodyElses()
    {
        var desk = await site.SignInAsync("writer");
        var id = Desk.NewId();

        await desk.CreateAsync("News", id, "Của tôi", fields: [("CommonPart.OwnerName", "chief"), ("Owner", "chief")]);

        Assert.Equal("writer", (await site.FindAsync(id))!.Owner);
    }

    [Theory]
    [InlineData("/Admin/Contents/ContentTypes/Hidden/Create?draft=hidden00000000000000000001")]
    [InlineData("/Admin/Contents/ContentTypes/Nothing/Create?draft=nothing0000000000000000001")]
    [InlineData("/Admin/Contents/ContentItems/4khongco000000000000000000/Edit")]
    public async Task WhatIsNotThere_OrNotMadeHere_IsNotFound(string address)
    {
        var desk = await site.SignInAsync("admin");

        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.PostAsync(address, ("TitlePart.Title", "x"), ("submit.Save", "x"))).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ngan")]
    [InlineData("../../../etc/passwd")]
    [InlineData("TIN00000000000000000000001")]
    public async Task AnAddressWithoutAnId_GetsOne_AndAFormWithoutOneIsNotFound(string draft)
    {
        var desk = await site.SignInAsync("writer");
        var address = $"/Admin/Contents/ContentTypes/News/Create?draft={Uri.EscapeDataString(draft)}&returnUrl=%2Ftin";

        var start = await desk.GetAsync(address);

        Assert.Matches("Create\\?draft=[0-9a-z]{26}&returnUrl=%2Ftin$", start.Location!);
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync(start.Location!)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.PostAsync(address, ("TitlePart.Title", "x"), ("submit.Save", "x"))).Status);
    }

    [Fact]
    public async Task AFormSentTwice_LeadsToTheItem_AndAnotherTypeUnderItsIdToo()
    {
        var desk = await site.SignInAsync("writer");
        var id = Desk.NewId();
        await desk.CreateAsync("News", id, "Lần một");

        var again = await desk.CreateAsync("News", id, "Lần hai");

        Assert.EndsWith($"/{id}/Edit", again.Location, StringComparison.Ordinal);
        Assert.EndsWith($"/{id}/Edit", (await desk.GetAsync(Desk.CreateAddress("News", id))).Location, StringComparison.Ordinal);
        Assert.Equal("Lần một", Assert.Single(await site.VersionsAsync(id)).DisplayText);
    }

    [Fact]
    public async Task UnderTheIdOfADeletedItem_NothingIsMade_SoThatItsTextStaysItsOwners()
    {
        var id = await site.StoreAsync("Mật", "chief");
        await (await site.SignInAsync("chief")).PostAsync($"{Desk.Items}/{id}/Bin");
        var desk = await site.SignInAsync("writer");

        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync(Desk.CreateAddress("News", id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.CreateAsync("News", id, "Chiếm chỗ")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"{Desk.Items}/{id}/Versions")).Status);
        Assert.Equal(["Mật"], (await site.VersionsAsync(id)).Select(version => version.DisplayText));
    }

    [Fact]
    public async Task WhatIsWrong_IsSaid_StoresNothing_AndComesBack()
    {
        var id = await site.StoreAsync("Có tiêu đề", "writer");
        var desk = await site.SignInAsync("writer");

        var answer = await desk.EditAsync(id, "  ", fields: ("HtmlBodyPart.Html", "<p>Đã viết dài</p>"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("<p>Đã viết dài</p>", answer.Text);
        Assert.Equal("Có tiêu đề", (await site.FindAsync(id))!.DisplayText);
        Assert.Single(await site.VersionsAsync(id));
        Assert.Contains("<p>Đã viết dài</p>", (await desk.GetAsync($"{Desk.Items}/{id}/Edit")).Text);
    }

    [Fact]
    public async Task APublication_ThatIsRefused_StoresNothing()
    {
        var id = await site.StoreAsync("Ảnh câm", "author", publish: true);
        var desk = await site.SignInAsync("author");

        var answer = await desk.EditAsync(id, "Ảnh câm, bản sau", "submit.Publish", ("HtmlBodyPart.Html", "<p><img src=\"/media/a.jpg\" alt=\"\"></p>"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("Ảnh câm", await desk.PublishedTitleAsync(id));
        Assert.Single(await site.VersionsAsync(id));
    }

    [Fact]
    public async Task AFormWithoutItsVersion_OverwritesNothing()
    {
        var id = await site.StoreAsync("Bản của người khác", "writer");
        var desk = await site.SignInAsync("writer");

        var answer = await desk.PostAsync($"{Desk.Items}/{id}/Edit", ("TitlePart.Title", "Đè"), ("submit.Save", "submit.SaveAndContinue"));

        Assert.EndsWith($"/{id}/Merge", answer.Location, StringComparison.Ordinal);
        Assert.Equal("Bản của người khác", (await site.FindAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task AReturnAddressOfAnotherHost_IsNotFollowed()
    {
        var id = await site.StoreAsync("Về đâu", "chief");
        var desk = await site.SignInAsync("chief");

        foreach (var hostile in (string[])["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
        {
            var answer = await desk.PostAsync($"{Desk.Items}/{id}/Publication?returnUrl={Uri.EscapeDataString(hostile)}");
            Assert.Equal(Desk.Items, answer.Location);
        }

        Assert.Equal("/Admin/Contents/Bin", (await desk.PostAsync($"{Desk.Items}/{id}/Publication?returnUrl=%2FAdmin%2FContents%2FBin")).Location);
    }

    [Theory]
    [InlineData("guest", "", HttpStatusCode.Forbidden)]
    [InlineData("guest", "/News", HttpStatusCode.Forbidden)]
    [InlineData("clerk", "/Notice", HttpStatusCode.OK)]
    [InlineData("clerk", "/News", HttpStatusCode.Forbidden)]
    [InlineData("writer", "", HttpStatusCode.OK)]
    public async Task TheList_IsForThoseWhoMayListTheType(string person, string type, HttpStatusCode expected) =>
        Assert.Equal(expected, (await (await site.SignInAsync(person)).GetAsync(Desk.Items + type)).Status);

    [Fact]
    public async Task Strangers_SignIn()
    {
        var id = await site.StoreAsync("Kín", "chief");
        var visitor = await site.SignInAsync(null);

        foreach (var address in (string[])[Desk.Items, $"{Desk.Items}/{id}/Edit", Desk.CreateAddress("News", Desk.NewId()), $"{Desk.Items}/{id}/Versions", $"{Desk.Items}/{id}/Preview", $"/Contents/Drafts/{id}"])
        {
            Assert.Contains("/Login", (await visitor.GetAsync(address)).Location, StringComparison.Ordinal);
        }
    }
}
