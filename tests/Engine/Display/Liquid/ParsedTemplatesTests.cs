using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using Sapling.Display.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid;

/// <summary>Tenants share what is parsed, and yet each has the filters of its own features only.</summary>
public sealed class ParsedTemplatesTests
{
    [Fact]
    public async Task FilterThatOneTenantLacks_IsNotLostForTheOthers()
    {
        using var without = new LiquidHost();
        using var with = new LiquidHost(configure: services => services.AddLiquidFilter<LoudFilter>("loud_first"));

        await Assert.ThrowsAsync<LiquidTextException>(() => without.RenderAsync("{{ 'a' | loud_first }}"));
        Assert.Equal("A", await with.RenderAsync("{{ 'a' | loud_first }}"));
    }

    [Fact]
    public async Task FilterThatOneTenantHas_IsStillUnknownToTheOthers()
    {
        using var with = new LiquidHost(configure: services => services.AddLiquidFilter<LoudFilter>("loud_last"));
        using var without = new LiquidHost();

        Assert.Equal("A", await with.RenderAsync("{{ 'a' | loud_last }}"));
        Assert.False(without.Scope.GetRequiredService<ILiquidTemplateManager>().Validate("{{ 'a' | loud_last }}", out var errors));
        Assert.Equal(["line 1, column 1: There is no filter 'loud_last'. Correct the name, or enable the feature that has it."], errors);
    }

    [Theory]
    [InlineData("{% if a %}{% for x in y %}{{ x | no_such }}{% endfor %}{% endif %}")]
    [InlineData("{% assign x = 'a' | no_such %}")]
    [InlineData("{% capture x %}{{ 'a' | upcase | no_such }}{% endcapture %}")]
    [InlineData("{% zone 'Footer' %}{{ 'a' | no_such }}{% endzone %}")]
    [InlineData("{% case x %}{% when 1 %}{% else %}{{ 'a' | no_such }}{% endcase %}")]
    [InlineData("{% unless x %}{% else %}{{ 'a' | no_such }}{% endunless %}")]
    [InlineData("{% if a %}{% elsif b %}{{ 'a' | no_such }}{% endif %}")]
    public void UnknownFilter_IsFoundWhereverItStands_BeforeAnybodyReadsThePage(string template)
    {
        using var host = new LiquidHost();

        Assert.False(host.Scope.GetRequiredService<ILiquidTemplateManager>().Validate(template, out var errors));
        Assert.Contains("There is no filter 'no_such'", Assert.Single(errors));
    }

    /// <summary>A tag whose arguments are wrong must not end the page without a word.</summary>
    [Theory]
    [InlineData("a {% resources %} b")]
    [InlineData("a {% zone %}x{% endzone %} b")]
    [InlineData("a {% shape %} b")]
    [InlineData("a {% script %} b")]
    [InlineData("a {% meta %} b")]
    [InlineData("a {% shape 'X' text: 1 %} b")]
    [InlineData("a {% shape_add_classes Model %} b")]
    [InlineData("a {% layout %} b")]
    [InlineData("a {% assign x %} b")]
    [InlineData("a {% page_title_add_segment %} b")]
    [InlineData("a {% liquid\n nope 'x' %} b")]
    [InlineData("a {% render_body 'x' %} b")]
    [InlineData("a {% cycle %} b")]
    [InlineData("a {% httpcontext_add_items %} b")]
    public void WrongTag_IsAnError_NotTheEndOfTheText(string template)
    {
        using var host = new LiquidHost();

        Assert.False(host.Scope.GetRequiredService<ILiquidTemplateManager>().Validate(template, out var errors));
        Assert.Contains("line ", Assert.Single(errors));
    }

    [Theory]
    [InlineData("a{% comment %} {% if %} {{ x | {% endcomment %}b", "ab")]
    [InlineData("a{% raw %}{{ x }}{% if %}{% endraw %}b", "a{{ x }}{% if %}b")]
    [InlineData("a {% # note %} b", "a  b")]
    [InlineData("{ { % } b }} %}", "{ { % } b }} %}")]
    [InlineData("a\n{%- if true -%}\n  b\n{%- endif -%}\nc\n", "abc\n")]
    public async Task TextThatOnlyLooksOdd_IsRenderedWhole(string template, string expected)
    {
        using var host = new LiquidHost();

        Assert.Equal(expected, await host.RenderAsync(template));
    }

    [Fact]
    public void EmptyText_IsValid()
    {
        using var host = new LiquidHost();

        Assert.True(host.Scope.GetRequiredService<ILiquidTemplateManager>().Validate("", out var errors));
        Assert.Empty(errors);
    }

    [Fact]
    public async Task FileOfTheSamePath_OfAnotherVersion_IsParsedAnew()
    {
        using var first = new LiquidHost();
        using var second = new LiquidHost();
        first.Files["Same"] = "1";
        second.Files["Padding"] = "";
        second.Files["Same"] = "22";

        Assert.Equal("1", await first.RenderAsync("{% shape 'Same' %}"));
        Assert.Equal("22", await second.RenderAsync("{% shape 'Same' %}"));
    }

    private sealed class LoudFilter : ILiquidFilter
    {
        public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
            => new(new StringValue(input.ToStringValue().ToUpperInvariant()));
    }
}
