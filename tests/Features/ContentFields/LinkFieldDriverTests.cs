namespace OrchardSite.Features.Tests.ContentFields;

[Collection(FieldSite.Name)]
public sealed class LinkFieldDriverTests(FieldSite site)
{
    [Fact]
    public async Task AnAddressAndItsTextAreStored()
    {
        var form = (await site.CreateAsync(("Link.Url", " https://thuathienhue.gov.vn/ "), ("Link.Text", "Cổng tỉnh"), ("Link.Target", "_blank"))).Saved();

        Assert.Equal(("https://thuathienhue.gov.vn/", "Cổng tỉnh", "_blank"), (form["Link", "Url"]!.ToString(), form["Link", "Text"]!.ToString(), form["Link", "Target"]!.ToString()));
        Assert.Contains("href=\"https://thuathienhue.gov.vn/\"", await site.DisplayAsync(form.Id));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    public async Task AnAddressThatRunsScriptIsRefused(string url) => (await site.CreateAsync(("Link.Url", url))).Refused($"Không thể liên kết tới địa chỉ “{url}”.");
}
