using OrchardSite.Features.Tests.ContentFields;

namespace OrchardSite.Features.Tests.Taxonomies;

[Collection(FieldSite.Name)]
public sealed class TaxonomyFieldDriverTests(FieldSite site)
{
    [Fact]
    public async Task TickedTermsAreStoredWithTheirTaxonomy()
    {
        var form = (await site.CreateAsync([.. Tick("Terms", 0, "le-hoi"), .. Tick("Terms", 1, "van-ban"), ("Terms.TermEntries[2].ContentItemId", "tin"), ("Terms.TermEntries[2].Selected", "false")])).Saved();

        Assert.Equal("""["le-hoi","van-ban"]""", form["Terms", "TermContentItemIds"]!.ToJsonString());
        Assert.Equal("tax1", form["Terms", "TaxonomyContentItemId"]!.ToString());
        Assert.Contains("Lễ hội", System.Net.WebUtility.HtmlDecode(await site.DisplayAsync(form.Id)));
    }

    [Theory]
    [InlineData("la-nguoi-la")]
    [InlineData("tax1")]
    [InlineData("tin")]
    public async Task WhatIsNoTermOfTheTaxonomyOrNoLeafIsNotStored(string id)
        => Assert.Equal("[]", (await site.CreateAsync([.. Tick("Terms", 0, id)])).Saved()["Terms", "TermContentItemIds"]?.ToJsonString() ?? "[]");

    [Fact]
    public async Task ATermIsStoredOnce()
        => Assert.Equal("""["le-hoi"]""", (await site.CreateAsync([.. Tick("Terms", 0, "le-hoi"), .. Tick("Terms", 1, "le-hoi")])).Saved()["Terms", "TermContentItemIds"]!.ToJsonString());

    [Fact]
    public async Task OneOfTheTermsIsChosenWhereOneIsAllowed()
    {
        var form = (await site.CreateAsync([("Single.UniqueValue", "tin"), .. Tick("Single", 0, "van-ban")])).Saved();

        Assert.Equal("""["tin"]""", form["Single", "TermContentItemIds"]!.ToJsonString());
        Assert.Matches("value=\"tin\"[^>]*checked|checked[^>]*value=\"tin\"", await site.EditorAsync(form.Id));
    }

    [Fact]
    public async Task TheEditorOffersTheTreeInOrder()
    {
        var page = await site.NewAsync();
        var terms = page[page.IndexOf("Probe.Single", StringComparison.Ordinal)..];

        Assert.True(terms.IndexOf("Tin tức", StringComparison.Ordinal) < terms.IndexOf("Lễ hội", StringComparison.Ordinal));
        Assert.True(terms.IndexOf("Lễ hội", StringComparison.Ordinal) < terms.IndexOf("Văn bản", StringComparison.Ordinal));
    }

    private static (string, string)[] Tick(string field, int index, string id) => [($"{field}.TermEntries[{index}].ContentItemId", id), ($"{field}.TermEntries[{index}].Selected", "true")];
}
