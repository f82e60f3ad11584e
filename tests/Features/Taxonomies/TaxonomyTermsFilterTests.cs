using System.Text.Encodings.Web;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Taxonomies.Fields;
using OrchardSite.Features.Tests.ContentFields;

namespace OrchardSite.Features.Tests.Taxonomies;

/// <summary>The filters <c>taxonomy_terms</c> and <c>inherited_terms</c>.</summary>
[Collection(FieldSite.Name)]
public sealed class TaxonomyTermsFilterTests(FieldSite site)
{
    [Theory]
    [InlineData("{% assign terms = 'le-hoi,van-ban' | split: ',' | taxonomy_terms: 'tax1' %}{% for term in terms %}{{ term.DisplayText }};{% endfor %}", "Lễ hội;Văn bản;")]
    [InlineData("{% assign terms = 'le-hoi' | taxonomy_terms: 'tax1' %}{{ terms[0].DisplayText }}", "Lễ hội")]
    [InlineData("{% assign terms = 'khong-co' | taxonomy_terms: 'tax1' %}{{ terms.size }}", "0")]
    [InlineData("{% assign terms = 'le-hoi' | taxonomy_terms: 'khong-co' %}{{ terms.size }}", "0")]
    [InlineData("{% assign terms = nil | taxonomy_terms %}{{ terms.size }}", "0")]
    [InlineData("{% assign terms = 'le-hoi' | inherited_terms: 'tax1' %}{% for term in terms %}{{ term.DisplayText }};{% endfor %}", "Lễ hội;Tin tức;")]
    [InlineData("{% assign terms = 'van-ban' | inherited_terms: 'tax1' %}{{ terms.size }}", "1")]
    [InlineData("{% assign terms = 'khong-co' | inherited_terms: 'tax1' %}{{ terms.size }}", "0")]
    [InlineData("{% assign terms = 'le-hoi' | inherited_terms: 'khong-co' %}{{ terms.size }}", "0")]
    public async Task TermsAreFoundByTheirIds(string template, string text) => Assert.Equal(text, await RenderAsync(template, null));

    [Fact]
    public async Task TermsOfAFieldAreFound()
    {
        var item = new ContentItem { ContentType = "Probe" };
        item.Alter<ContentPart>("Probe", part => part.Alter<TaxonomyField>("Terms", field => (field.TaxonomyContentItemId, field.TermContentItemIds) = ("tax1", ["le-hoi", "khong-co"])));

        Assert.Equal("Lễ hội;", await RenderAsync("{% assign terms = Model.Content.Probe.Terms | taxonomy_terms %}{% for term in terms %}{{ term.DisplayText }};{% endfor %}", item));
    }

    private async Task<string> RenderAsync(string template, object? model)
    {
        var text = "";
        await site.Host.InAsync("Default", async services => text = System.Net.WebUtility.HtmlDecode(await services.GetRequiredService<ILiquidTemplateManager>().RenderStringAsync(template, HtmlEncoder.Default, model)));
        return text;
    }
}
