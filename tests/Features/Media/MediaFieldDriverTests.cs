using OrchardSite.Features.Tests.ContentFields;

namespace OrchardSite.Features.Tests.Media;

[Collection(FieldSite.Name)]
public sealed class MediaFieldDriverTests(FieldSite site)
{
    [Fact]
    public async Task PhotosAreStoredInTheirOrderWithTextsAndPoints()
    {
        var form = (await site.CreateAsync(("Photos.Paths", """
            [{"path":"/anh/hai.png","mediaText":" Hai ","altText":"Sông","anchor":{"x":0.2,"y":5}},{"path":"anh/mot.jpg","mediaText":""},{"path":"anh/bo.png","isRemoved":true}]
            """))).Saved();

        Assert.Equal("""["anh/hai.png","anh/mot.jpg"]""", form["Photos", "Paths"]!.ToJsonString());
        Assert.Equal("""["Hai",""]""", form["Photos", "MediaTexts"]!.ToJsonString());
        Assert.Equal("Sông", form["Photos", "AltTexts"]![0]!.ToString());
        Assert.Equal((0.2f, 1f), ((float)form["Photos", "Anchors"]![0]!["X"]!, (float)form["Photos", "Anchors"]![0]!["Y"]!));
    }

    [Fact]
    public async Task RowsOfThePlainFormAreSortedByTheirPosition()
    {
        var form = (await site.CreateAsync(
            ("Photos.Rows[0].Path", "a.png"), ("Photos.Rows[0].Position", "2"), ("Photos.Rows[0].Text", "Sau"),
            ("Photos.Rows[1].Path", "b.png"), ("Photos.Rows[1].Position", "1"), ("Photos.Rows[1].Text", "Trước"),
            ("Photos.Rows[2].Path", "c.png"), ("Photos.Rows[2].Removed", "true"))).Saved();

        Assert.Equal("""["b.png","a.png"]""", form["Photos", "Paths"]!.ToJsonString());
        Assert.Equal("Trước", form["Photos", "MediaTexts"]![0]!.ToString());
    }

    [Theory]
    [InlineData("../../bi-mat.png", "“../../bi-mat.png” không phải đường dẫn của một tệp trong thư viện.")]
    [InlineData("van-ban.pdf", "“van-ban.pdf” không thuộc loại tệp dùng được cho Ảnh.")]
    [InlineData("chay.exe", "“chay.exe” không thuộc loại tệp dùng được cho Ảnh.")]
    public async Task WhatMayNotBeUsedIsRefused(string path, string message)
        => (await site.CreateAsync(("Photos.Paths", $$"""[{"path":"{{path}}"}]"""))).Refused(message);

    [Fact]
    public async Task SeveralAreRefusedWhereOneIsAllowed()
        => (await site.CreateAsync(("Cover.Paths", """[{"path":"a.png"},{"path":"b.png"}]"""))).Refused("Chỉ được chọn một tệp cho Bìa.");

    [Fact]
    public async Task AFieldWithoutTextsAndPointsStoresNone()
    {
        var form = (await site.CreateAsync(("Cover.Paths", """[{"path":"a.png","mediaText":"Chữ","anchor":{"x":0.1,"y":0.1}}]"""))).Saved();

        Assert.Empty(form["Cover", "MediaTexts"]?.AsArray() ?? []);
        Assert.Null(form["Cover", "Anchors"]);
    }

    // The points of photos that were taken out stayed, at the places of those that came after.
    [Fact]
    public async Task PointsThatWereAllTakenOutDoNotStayForOtherPhotos()
    {
        var form = (await site.CreateAsync(("Photos.Paths", """[{"path":"a.png","anchor":{"x":0.1,"y":0.1}}]"""))).Saved();
        var edited = (await site.EditAsync(form.Id, ("Photos.Paths", """[{"path":"b.png"}]"""))).Saved();

        Assert.NotEqual(0.1f, (float?)edited["Photos", "Anchors"]?[0]?["X"] ?? 0.5f);
    }

    [Theory]
    [InlineData("không phải JSON")]
    [InlineData("{\"path\":1}")]
    [InlineData("[1,2]")]
    public async Task WhatCannotBeReadChangesNothing(string paths)
    {
        (await site.CreateAsync(("Photos.Paths", paths))).Refused("Không đọc được danh sách tệp");

        var form = (await site.CreateAsync(("Photos.Paths", """[{"path":"a.png"}]"""))).Saved();
        Assert.Equal("""["a.png"]""", (await site.EditAsync(form.Id, ("Photos.Paths", paths)))["Photos", "Paths"]!.ToJsonString());
    }
}
