using System.Net;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardSite.Features.Tests.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.Alias;

[Collection(EditingSite.Name)]
public sealed class AliasPartDriverTests(EditingSite site)
{
    [Fact]
    public async Task AnAliasOfAnother_IsRefusedBesideItsField_OnesOwnIsNot()
    {
        await site.StoreAsync("Chân trang", "chief", change: item => item.Alter<AliasPart>(part => part.Alias = "chân-trang"));
        var id = await site.StoreAsync("Đầu trang", "writer");
        var desk = await site.SignInAsync("writer");

        var answer = await desk.EditAsync(id, "Đầu trang", fields: ("AliasPart.Alias", " CHÂN-trang ".Normalize(System.Text.NormalizationForm.FormD)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Bí danh này đã có mục khác dùng.", answer.Text);

        Assert.Equal(HttpStatusCode.Redirect, (await desk.EditAsync(id, "Đầu trang", fields: ("AliasPart.Alias", " dau-trang "))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.EditAsync(id, "Đầu trang mới", fields: ("AliasPart.Alias", "dau-trang"))).Status);
        Assert.Equal("dau-trang", (await site.FindAsync(id))!.Get<AliasPart>("AliasPart")!.Alias);
    }

    [Fact]
    public async Task AnEmptyAlias_IsMadeAgain_AndStored()
    {
        var id = await site.StoreAsync("Bí danh cũ", "writer");

        await (await site.SignInAsync("writer")).EditAsync(id, "Bí danh mới", fields: ("AliasPart.Alias", " "));

        Assert.Equal("bi-danh-moi", (await site.FindAsync(id))!.Get<AliasPart>("AliasPart")!.Alias);
    }

    [Fact]
    public async Task AnAliasThatIsTooLong_IsRefused()
    {
        var id = await site.StoreAsync("Dài", "writer");

        var answer = await (await site.SignInAsync("writer")).EditAsync(id, "Dài", fields: ("AliasPart.Alias", new string('a', AliasPart.MaxAliasLength + 1)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains($"{AliasPart.MaxAliasLength} ký tự", answer.Text);
    }
}
