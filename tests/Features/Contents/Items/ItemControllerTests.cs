using System.Net;
using OrchardSite.Features.Tests.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.Items;

/// <summary>What readers get of an item by its id, and editors of its draft.</summary>
[Collection(EditingSite.Name)]
public sealed class ItemControllerTests(EditingSite site)
{
    [Fact]
    public async Task AnItemAskedForByItsId_LeadsToItsPath_WithTheQuestion()
    {
        var id = await site.StoreAsync("Đọc bằng mã", "chief", publish: true);
        var reader = await site.SignInAsync(null);

        var answer = await reader.GetAsync($"/Contents/ContentItems/{id}?trang=2&x=a%20b");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/doc-bang-ma?trang=2&x=a%20b"), (answer.Status, answer.Location));
        Assert.Contains("Đọc bằng mã", (await reader.GetAsync("/doc-bang-ma")).Text);
    }

    [Fact]
    public async Task AnItemWithoutAPath_IsShownAtItsId()
    {
        var id = await site.StoreAsync("Thông báo có mã", "chief", "Notice", publish: true);

        Assert.Equal(HttpStatusCode.OK, (await (await site.SignInAsync(null)).GetAsync("/Contents/ContentItems/" + id)).Status);
    }

    [Fact]
    public async Task ADraft_IsNotFoundByReaders_NorByItsWriterAtItsAddress()
    {
        var id = await site.StoreAsync("Nháp kín đáo", "writer");

        foreach (var person in (string?[])[null, "writer", "admin"])
        {
            var desk = await site.SignInAsync(person);
            Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync("/Contents/ContentItems/" + id)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync("/nhap-kin-dao")).Status);
        }
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Redirect)]
    [InlineData("author", HttpStatusCode.Forbidden)]
    [InlineData("writer", HttpStatusCode.OK)]
    [InlineData("chief", HttpStatusCode.OK)]
    public async Task APreviewByTheOfficialAddress_IsForWhoMayPreview(string? person, HttpStatusCode expected)
    {
        var id = await site.StoreAsync("Xem thử", "writer");

        Assert.Equal(expected, (await (await site.SignInAsync(person)).GetAsync($"/Contents/ContentItems/{id}/Preview")).Status);
    }

    [Theory]
    [InlineData("/Contents/ContentItems/4khongco000000000000000000")]
    [InlineData("/Contents/ContentItems/4khongco000000000000000000/Preview")]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/Contents/Drafts/4khongco000000000000000000")]
    public async Task WhatIsNotThere_IsNotFound(string address) => Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("admin")).GetAsync(address)).Status);
}
