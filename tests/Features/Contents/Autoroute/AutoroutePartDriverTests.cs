using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;
using OrchardSite.Features.Tests.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.Autoroute;

/// <summary>The path as its editor sends it.</summary>
[Collection(EditingSite.Name)]
public sealed class AutoroutePartDriverTests(EditingSite site)
{
    [Theory]
    [InlineData("tin/đường dẫn có dấu cách", "hãy dùng gạch nối")]
    [InlineData("tin?x=1", "hãy dùng gạch nối")]
    [InlineData("tin#dau", "hãy dùng gạch nối")]
    [InlineData("a//b", "hãy dùng gạch nối")]
    [InlineData("/", "trang chủ")]
    public async Task APathThatCannotBe_IsRefusedBesideItsField(string path, string words)
    {
        var id = await site.StoreAsync("Đường dẫn sai", "writer");

        var answer = await (await site.SignInAsync("writer")).EditAsync(id, "Đường dẫn sai", fields: ("AutoroutePart.Path", path));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(words, answer.Text);
        Assert.Equal(path, answer.Input("AutoroutePart.Path"));
        Assert.NotEqual(path, await PathAsync(id));
    }

    [Fact]
    public async Task APathOfAnother_IsRefused_OnesOwnIsNot()
    {
        var other = await site.StoreAsync("Chỗ đã có người", "chief", publish: true);
        var id = await site.StoreAsync("Muốn chỗ ấy", "writer");
        var desk = await site.SignInAsync("writer");
        var taken = (await PathAsync(other))!;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.EditAsync(id, "Muốn chỗ ấy", fields: ("AutoroutePart.Path", taken.ToUpperInvariant()))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.EditAsync(id, "Muốn chỗ ấy", fields: ("AutoroutePart.Path", (await PathAsync(id))!))).Status);
    }

    [Fact]
    public async Task AnEmptyPath_OrOneToBeMadeAgain_IsMadeOfTheTitle()
    {
        var id = await site.StoreAsync("Tựa cũ của bài", "writer");
        var desk = await site.SignInAsync("writer");

        await desk.EditAsync(id, "Tựa mới của bài", fields: [("AutoroutePart.Path", "tua-cu-cua-bai"), ("AutoroutePart.UpdatePath", "true")]);
        Assert.Equal("tua-moi-cua-bai", await PathAsync(id));

        await desk.EditAsync(id, "Tựa mới nữa", fields: ("AutoroutePart.Path", "  "));
        Assert.Equal("tua-moi-nua", await PathAsync(id));

        await desk.EditAsync(id, "Tựa khác hẳn", fields: ("AutoroutePart.Path", "giu-nguyen"));
        Assert.Equal("giu-nguyen", await PathAsync(id));
    }

    [Fact]
    public async Task WithoutAPath_TheItemIsReachedByItsIdAlone()
    {
        var id = await site.StoreAsync("Không đường", "author", publish: true);
        var desk = await site.SignInAsync("author");
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/khong-duong")).Status);

        await desk.EditAsync(id, "Không đường", "submit.Publish", ("AutoroutePart.Disabled", "true"), ("AutoroutePart.Path", "khong-duong"));

        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync("/khong-duong")).Status);
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/Contents/ContentItems/" + id)).Status);
    }

    [Theory]
    [InlineData("author", false)]
    [InlineData("admin", true)]
    public async Task TheHomePage_IsSetByWhoMay(string person, bool may)
    {
        var id = await site.StoreAsync("Trang đầu của " + person, person, publish: true);

        await (await site.SignInAsync(person)).EditAsync(id, "Trang đầu", "submit.Publish", ("AutoroutePart.SetHomepage", "true"), ("CommonPart.OwnerName", person));

        var home = await site.InAsync(async services => (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).HomeRoute);
        Assert.Equal(may, home is not null && home.TryGetValue("contentItemId", out var value) && value?.ToString() == id);
    }

    private async Task<string?> PathAsync(string id) => (await site.FindAsync(id))!.Get<AutoroutePart>("AutoroutePart")?.Path;
}
