using System.Net;
using System.Text;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using OrchardSite.Features.Tests.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.Title;

[Collection(EditingSite.Name)]
public sealed class TitlePartDriverTests(EditingSite site)
{
    [Fact]
    public async Task ATitle_IsTrimmedAndComposed_AndTheItemsName()
    {
        var id = await site.StoreAsync("Trước", "writer");

        await (await site.SignInAsync("writer")).EditAsync(id, "  Đồng bào Cơ Tu  ".Normalize(NormalizationForm.FormD));

        var item = (await site.FindAsync(id))!;
        Assert.Equal(("Đồng bào Cơ Tu", "Đồng bào Cơ Tu"), (item.DisplayText, item.Get<TitlePart>("TitlePart")!.Title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u00a0")]
    public async Task AMissingTitle_IsSaid(string title)
    {
        var id = await site.StoreAsync("Có tựa", "writer");

        var answer = await (await site.SignInAsync("writer")).EditAsync(id, title);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Hãy nhập tiêu đề.", answer.Text);
    }

    [Fact]
    public async Task ATitleThatMayBeEmpty_TakesTheFormerNameAway()
    {
        var id = await site.StoreAsync("Thông báo có tựa", "clerk", "Notice", publish: true);
        var desk = await site.SignInAsync("clerk");

        await desk.EditAsync(id, " ");

        Assert.True(string.IsNullOrEmpty((await site.FindAsync(id))!.DisplayText));
        Assert.Contains("(chưa có tiêu đề)", (await desk.GetAsync(Desk.Items + "/Notice")).Text);
    }

    [Fact]
    public async Task ATitle_IsShownAsText_EverywhereItIs()
    {
        const string title = "<script>alert('tiêu đề')</script>";
        var id = await site.StoreAsync(title, "chief", publish: true);
        var desk = await site.SignInAsync("chief");
        await desk.EditAsync(id, title + " sửa");

        foreach (var address in (string[])[Desk.Items + "?q=alert", $"{Desk.Items}/{id}/Edit", $"{Desk.Items}/{id}/Versions", $"{Desk.Items}/{id}/Preview", $"/Contents/Drafts/{id}", "/Admin"])
        {
            Assert.DoesNotContain("<script>alert('", (await desk.GetAsync(address)).Raw);
        }
    }

    [Fact]
    public async Task ALongTitle_IsStoredWhole()
    {
        var title = string.Join(' ', Enumerable.Repeat("Nghị quyết", 60)) + " " + Guid.NewGuid().ToString("N");
        var id = await site.StoreAsync("Ngắn", "writer");
        var desk = await site.SignInAsync("writer");

        Assert.Equal(HttpStatusCode.Redirect, (await desk.EditAsync(id, title)).Status);

        Assert.Equal(title, (await site.FindAsync(id))!.DisplayText);
        Assert.Contains(title[..200], (await desk.GetAsync(Desk.Items + "?status=mine")).Text);
    }
}
