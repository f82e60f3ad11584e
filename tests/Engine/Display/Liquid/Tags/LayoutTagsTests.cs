using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using Sapling.Display.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid.Tags;

public sealed class LayoutTagsTests : IDisposable
{
    private readonly LiquidHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("{% zone 'Footer' %}b{% endzone %}{% zone 'Footer', position: '1' %}a{% endzone %}", "ba")]
    [InlineData("{% zone 'Footer', position: '2' %}b{% endzone %}{% zone name: 'Footer', position: '1' %}a{% endzone %}", "ab")]
    [InlineData("{% zone 'Footer', position: 'after' %}b{% endzone %}{% zone 'Footer', position: 5 %}a{% endzone %}", "ab")]
    [InlineData("{% block 'zone', name: 'Footer' %}a{% endblock %}", "a")]
    public async Task Zone_CollectsItsContentsByPosition(string template, string expected)
    {
        Assert.Equal("", await _host.RenderAsync(template));

        Assert.Equal(expected, await _host.RenderAsync("{% render_section 'Footer' %}"));
    }

    [Fact]
    public async Task ZonesContent_IsEncodedOnce()
    {
        await _host.RenderAsync("{% zone 'Footer' %}<p>{{ Model }}</p>{% endzone %}", "a<b");

        Assert.Equal("<p>a&lt;b</p>", await _host.RenderAsync("{% render_section 'Footer' %}"));
    }

    [Theory]
    [InlineData("{% zone '' %}x{% endzone %}", "'zone' needs the name of a zone")]
    [InlineData("{% zone nil %}x{% endzone %}", "'zone' needs the name of a zone")]
    [InlineData("{% zone position: '1' %}x{% endzone %}", "'zone' needs the name of a zone")]
    [InlineData("{% render_section nil %}", "'render_section' needs the name of a section")]
    [InlineData("{% render_section required: true %}", "'render_section' needs the name of a section")]
    [InlineData("{% render_section 'Banner', required: true %}", "requires the zone 'Banner'")]
    [InlineData("{% render_section name: 'Banner', required: 'yes' %}", "requires the zone 'Banner'")]
    [InlineData("{% layout nil %}", "'layout' needs the name of a layout")]
    public async Task WhatIsMissing_IsSaid(string template, string problem)
        => Assert.Contains(problem, (await Assert.ThrowsAsync<LiquidTextException>(() => _host.RenderAsync(template))).Message);

    [Theory]
    [InlineData("{% render_section 'Banner' %}")]
    [InlineData("{% render_section 'Banner', required: false %}")]
    [InlineData("{% render_section 'Banner', required: 'false' %}")]
    [InlineData("{% render_section 'Banner', required: nil %}")]
    [InlineData("{% render_body %}")]
    public async Task EmptyZone_ThatIsNotRequired_IsNothing(string template) => Assert.Equal("", await _host.RenderAsync(template));

    [Fact]
    public async Task Layout_ChosenLast_Wins()
    {
        await _host.RenderAsync("{% layout 'Layout__Wide' %}{% layout 'Layout__Narrow' %}{% layout 'Layout__Wide' %}");

        Assert.Equal(["Layout__Narrow", "Layout__Wide"], (await LayoutAsync()).Metadata.Alternates);
    }

    [Theory]
    [InlineData("{% page_title_add_segment 'Tin', position: '1' %}{% page_title_add_segment 'Trang', position: '2' %}{% page_title %}", "Tin - Trang")]
    [InlineData("{% page_title_add_segment 'Tin', position: '2' %}{% page_title_add_segment segment: 'Trang', position: '1' %}{% page_title %}", "Trang - Tin")]
    [InlineData("{% page_title_add_segment 'Tin' %}{% page_title 'Trang', position: 'after', separator: ' | ' %}", "Tin | Trang")]
    [InlineData("{% page_title_add_segment 'Tin' %}{% page_title 'Trang', position: 'after', separator: ' < ' %}", "Tin &lt; Trang")]
    [InlineData("{% page_title_add_segment 'a<b' %}{% page_title %}", "a&lt;b")]
    [InlineData("{% page_title_add_segment Model %}{% page_title %}", "<i>c</i>")]
    [InlineData("{% page_title_add_segment nil %}{% page_title %}", "")]
    public async Task Title_JoinsItsSegments_EachEncodedOnce(string template, string expected)
        => Assert.Equal(expected, await _host.RenderAsync(template, new HtmlString("<i>c</i>")));

    [Fact]
    public async Task Title_OfTheTemplate_IsThatOfThePage()
    {
        await _host.RenderAsync("{% page_title_add_segment 'Tin' %}");

        Assert.Equal("Tin", _host.Text(_host.Scope.GetRequiredService<IPageTitleBuilder>().GenerateTitle(null)));
    }

    private Task<IZoneHolding> LayoutAsync() => _host.Scope.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
}
