using OrchardSite.Features.Tests.ContentFields;

namespace OrchardSite.Features.Tests.Taxonomies;

[Collection(FieldSite.Name)]
public sealed class TaxonomyFieldTagsDriverTests(FieldSite site)
{
    [Fact]
    public async Task TagsAreStoredWithTheirNames()
    {
        var form = (await site.CreateAsync(("Tags.TermContentItemIds", "le-hoi, van-ban"))).Saved();

        Assert.Equal("""["le-hoi","van-ban"]""", form["Tags", "TermContentItemIds"]!.ToJsonString());
        Assert.Equal(["Lễ hội", "Văn bản"], form["Tags", "TagNames"]!.AsArray().Select(name => name!.ToString()));
        Assert.Contains("Lễ hội", System.Net.WebUtility.HtmlDecode(await site.DisplayAsync(form.Id)));
    }

    // The list of terms kept to leaves from the start; tags did not.
    [Theory]
    [InlineData("tin")]
    [InlineData("khong-co")]
    [InlineData("tax1")]
    public async Task WhatIsNoTermOrNoLeafIsNotStored(string id)
    {
        var form = (await site.CreateAsync(("Tags.TermContentItemIds", id + ",van-ban"))).Saved();

        Assert.Equal("""["van-ban"]""", form["Tags", "TermContentItemIds"]!.ToJsonString());
        Assert.Equal(["Văn bản"], form["Tags", "TagNames"]!.AsArray().Select(name => name!.ToString()));
    }

    [Fact]
    public async Task TagsThatAreTakenOutAreGoneWithTheirNames()
    {
        var form = (await site.CreateAsync(("Tags.TermContentItemIds", "le-hoi"))).Saved();
        var edited = (await site.EditAsync(form.Id, ("Tags.TermContentItemIds", ""))).Saved();

        Assert.Equal("[]", edited["Tags", "TermContentItemIds"]?.ToJsonString() ?? "[]");
        Assert.Equal("[]", edited["Tags", "TagNames"]?.ToJsonString() ?? "[]");
    }
}
