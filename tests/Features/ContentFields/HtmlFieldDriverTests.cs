namespace OrchardSite.Features.Tests.ContentFields;

[Collection(FieldSite.Name)]
public sealed class HtmlFieldDriverTests(FieldSite site)
{
    [Fact]
    public async Task WhatIsStoredIsCleanAndSoIsWhatIsShown()
    {
        var form = (await site.CreateAsync(("Html.Html", "<p onclick=\"x()\">Chợ <b>phiên</b></p><script>alert(1)</script>"))).Saved();
        var page = await site.DisplayAsync(form.Id);

        Assert.Equal("<p>Chợ <b>phiên</b></p>", form["Html", "Html"]!.ToString());

        Assert.Contains("<b>phiên</b>", System.Net.WebUtility.HtmlDecode(page));
        Assert.DoesNotContain("onclick", page);
        Assert.DoesNotContain("alert(1)", page);
    }

    [Fact]
    public async Task CombiningLettersAreStoredComposed()
    {
        const string html = "<p>Tiếng Việt</p>";
        Assert.Equal(html, (await site.CreateAsync(("Html.Html", html.Normalize(System.Text.NormalizationForm.FormD)))).Saved()["Html", "Html"]!.ToString());
    }

    [Fact]
    public async Task LiquidIsTextUnlessTheFieldSaysOtherwise()
    {
        var form = (await site.CreateAsync(("Html.Html", "<p>{{ 1 | plus: 1 }}</p>"))).Saved();
        Assert.Contains("{{ 1 | plus: 1 }}", System.Net.WebUtility.HtmlDecode(await site.DisplayAsync(form.Id)));
    }

    [Theory]
    [InlineData("<p></p>")]
    [InlineData("<p><br></p>")]
    [InlineData("<p>&nbsp; </p>\n<div></div>")]
    public async Task AnEditorThatWasEmptiedGivesNoValue(string html)
    {
        var form = await site.CreateOfAsync("Strict", ("Html.Html", html));
        Assert.Contains("Cần nhập Nội dung.", form.Page);
    }

    [Theory]
    [InlineData("<p>a</p>")]
    [InlineData("<figure><img src=\"/media/a.jpg\" alt=\"A\"></figure>")]
    public async Task ATextOrAPictureIsAValue(string html)
    {
        var form = await site.CreateOfAsync("Strict", ("Html.Html", html));
        Assert.DoesNotContain("Cần nhập Nội dung.", form.Page);
    }
}
