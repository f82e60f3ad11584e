using System.Net;
using OrchardCore.ContentManagement;
using OrchardSite.Features.Tests.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.Common;

/// <summary>Whose an item is and when it was made, for those who may say so.</summary>
[Collection(EditingSite.Name)]
public sealed class CommonPartTests(EditingSite site)
{
    [Theory]
    [InlineData("admin", "author", HttpStatusCode.Redirect, "author")]
    [InlineData("admin", "nobody-here", HttpStatusCode.UnprocessableEntity, "writer")]
    [InlineData("admin", " ", HttpStatusCode.UnprocessableEntity, "writer")]
    [InlineData("chief", "chief", HttpStatusCode.Redirect, "writer")]
    public async Task TheOwner_IsChangedByWhoMay_ToSomebodyThereIs(string person, string owner, HttpStatusCode status, string expected)
    {
        var id = await site.StoreAsync("Đổi chủ", "writer");

        Assert.Equal(status, (await (await site.SignInAsync(person)).EditAsync(id, "Đổi chủ", fields: ("CommonPart.OwnerName", owner))).Status);

        Assert.Equal(expected, (await site.FindAsync(id))!.Owner);
    }

    [Fact]
    public async Task WhoGaveItAway_MayNotEditItAnyMore()
    {
        var id = await site.StoreAsync("Cho đi", "writer");
        await (await site.SignInAsync("admin")).EditAsync(id, "Cho đi", fields: ("CommonPart.OwnerName", "author"));

        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignInAsync("writer")).GetAsync($"{Desk.Items}/{id}/Edit")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignInAsync("author")).GetAsync($"{Desk.Items}/{id}/Edit")).Status);
    }

    [Theory]
    [InlineData("2021-06-18T06:30", "2021-06-17T23:30:00")]
    [InlineData("2021-06-18T14:30", "2021-06-18T07:30:00")]
    public async Task TheDate_IsWrittenByTheSitesClock_AndStoredInUtc(string sent, string stored)
    {
        var id = await site.StoreAsync("Ngày làm", "writer");
        var desk = await site.SignInAsync("writer");

        await desk.EditAsync(id, "Ngày làm", fields: ("CommonPart.LocalDateTime", sent));

        Assert.Equal(DateTime.Parse(stored, System.Globalization.CultureInfo.InvariantCulture), (await site.FindAsync(id))!.CreatedUtc);
        Assert.StartsWith(sent, (await desk.GetAsync($"{Desk.Items}/{id}/Edit")).Input("CommonPart.LocalDateTime"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hôm qua")]
    public async Task NoDate_OrWhatIsNone_LeavesTheDateThatIsThere(string sent)
    {
        var id = await site.StoreAsync("Ngày giữ nguyên", "writer");
        var before = (await site.FindAsync(id))!.CreatedUtc;

        await (await site.SignInAsync("writer")).EditAsync(id, "Ngày giữ nguyên", fields: ("CommonPart.LocalDateTime", sent));

        Assert.Equal(before, (await site.FindAsync(id))!.CreatedUtc);
    }
}
