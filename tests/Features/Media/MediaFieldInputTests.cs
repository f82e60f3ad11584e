using OrchardCore.Media.Fields;
using Sapling.Media.Fields;

namespace OrchardSite.Features.Tests.Media;

public sealed class MediaFieldInputTests
{
    [Fact]
    public void RowsOfThePlainFormComeInTheOrderThatWasAsked()
    {
        var input = new MediaFieldInput
        {
            Rows =
            [
                new() { Path = "a.jpg", Text = "Một", Position = 3 },
                new() { Path = "b.jpg", Text = "Hai", Position = 1 },
                new() { Path = "c.jpg", Position = 2, Removed = true },
                new() { Path = " " },
                new() { Path = " /d.jpg " },
            ],
        };

        Assert.Equal(["b.jpg", "a.jpg", "d.jpg"], input.Items()!.Select(item => item.Path));
    }

    [Fact]
    public void WhatTheScriptSendsComesBeforeTheRows()
    {
        var input = new MediaFieldInput
        {
            Paths = """[{"path":"a.jpg","mediaText":"Lễ ký","altText":"Hai người ký","anchor":{"x":2,"y":-1},"name":"a.jpg"},{"path":"b.jpg","isRemoved":true},{"path":""}]""",
            Rows = [new() { Path = "z.jpg" }],
        };

        var item = Assert.Single(input.Items()!);
        Assert.Equal(("a.jpg", "Lễ ký", "Hai người ký", 1f, 0f), (item.Path, item.MediaText, item.AltText, item.Anchor!.X, item.Anchor.Y));
    }

    [Fact]
    public void AGalleryThatWasEmptiedIsEmpty()
        => Assert.Empty(new MediaFieldInput { Paths = "[]", Rows = [new() { Path = "z.jpg" }] }.Items()!);

    // Not an empty gallery: the photos would be gone for a mistake of a script.
    [Theory]
    [InlineData("[{")]
    [InlineData("null")]
    [InlineData("{\"path\":\"a.jpg\"}")]
    [InlineData("[1]")]
    public void WhatCannotBeReadIsNotTakenForNothing(string json)
        => Assert.Null(new MediaFieldInput { Paths = json, Rows = [new() { Path = "z.jpg" }] }.Items());

    [Fact]
    public void HolesInTheListAreLeftOut()
        => Assert.Equal(["a.jpg"], new MediaFieldInput { Paths = """[null,{"path":" "},{"path":"a.jpg"}]""" }.Items()!.Select(item => item.Path));

    // The plain form writes points with a point, also for those who write numbers with a comma.
    [Theory]
    [InlineData("0.25", "0.75", 0.25f, 0.75f)]
    [InlineData("7", "-1", 1f, 0f)]
    [InlineData("0,25", "0.5", null, null)]
    [InlineData("NaN", "0.5", null, null)]
    [InlineData("0.25", null, null, null)]
    public void PointsOfThePlainFormAreNumbersOfMachines(string? x, string? y, float? left, float? top)
    {
        var point = Assert.Single(new MediaFieldInput { Rows = [new() { Path = "a.jpg", X = x, Y = y }] }.Items()!).Anchor;

        Assert.Equal((left, top), (point?.X, point?.Y));
    }

    [Fact]
    public void CombiningTextsAreComposed()
    {
        var input = new MediaFieldInput { Paths = System.Text.Json.JsonSerializer.Serialize(new[] { new { path = "a.jpg", mediaText = "Tiếng Việt".Normalize(System.Text.NormalizationForm.FormD), altText = "Ký kết".Normalize(System.Text.NormalizationForm.FormD) } }) };

        var item = Assert.Single(input.Items()!);
        Assert.Equal(("Tiếng Việt".Normalize(), "Ký kết".Normalize()), (item.MediaText, item.AltText));
    }

    [Fact]
    public void AlternativeTextsLieBesideTheField()
    {
        var field = new MediaField { Paths = ["a.jpg", "b.jpg"] };

        AltTexts.Set(field, ["", "Cầu Trường Tiền"]);
        Assert.Equal(["", "Cầu Trường Tiền"], AltTexts.Get(field));

        AltTexts.Set(field, [null, ""]);
        Assert.Empty(AltTexts.Get(field));
    }
}
