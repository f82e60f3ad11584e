using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Sapling.Display.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid.Filters;

public sealed class TextFiltersTests : IDisposable
{
    private const string Odd = "<b>Tin & \"hình\"</b>";

    private readonly LiquidHost _host = new();

    public void Dispose() => _host.Dispose();

    /// <summary>What people wrote comes out encoded exactly once, whatever filter it passes.</summary>
    [Theory]
    [InlineData("", "&lt;b&gt;Tin &amp; &quot;hình&quot;&lt;/b&gt;")]
    [InlineData(" | append: ''", "&lt;b&gt;Tin &amp; &quot;hình&quot;&lt;/b&gt;")]
    [InlineData(" | t", "&lt;b&gt;Tin &amp; &quot;hình&quot;&lt;/b&gt;")]
    [InlineData(" | transliterate", "&lt;b&gt;Tin &amp; &quot;hinh&quot;&lt;/b&gt;")]
    [InlineData(" | escape", "&lt;b&gt;Tin &amp; &quot;h&#236;nh&quot;&lt;/b&gt;")]
    [InlineData(" | html_class", "b-tin-hinh-b")]
    [InlineData(" | slugify", "b-tin-hinh-b")]
    [InlineData(" | shape_render", "&lt;b&gt;Tin &amp; &quot;hình&quot;&lt;/b&gt;")]
    [InlineData(" | shape_stringify", "&lt;b&gt;Tin &amp; &quot;hình&quot;&lt;/b&gt;")]
    [InlineData(" | liquid", "<b>Tin & \"hình\"</b>")]
    [InlineData(" | raw", "<b>Tin & \"hình\"</b>")]
    [InlineData(" | sanitize_html", "<b>Tin &amp; \"hình\"</b>")]
    public async Task Text_IsEncodedOnce_OrOnPurposeNot(string filter, string expected)
        => Assert.Equal(expected, await _host.RenderAsync("{{ Model" + filter + " }}", Odd));

    [Fact]
    public async Task Html_IsNotEncodedAgain_ButItsTextIsWhenItIsChanged()
    {
        Assert.Equal("<i>a</i>", await _host.RenderAsync("{{ Model }}", new HtmlString("<i>a</i>")));
        Assert.Equal("a&lt;b", await _host.RenderAsync("{{ Model }}", new StringHtmlContent("a<b")));
        Assert.Equal("A&lt;B", await _host.RenderAsync("{{ Model | upcase }}", new StringHtmlContent("a<b")));
    }

    [Theory]
    [InlineData("<p onclick=\"x()\">a</p>", "<p>a</p>")]
    [InlineData("<script>x()</script>b", "b")]
    [InlineData("<a href=\"javascript:x()\">c</a>", "<a>c</a>")]
    public async Task SanitizeHtml_LeavesNothingThatRuns(string html, string expected)
        => Assert.Equal(expected, await _host.RenderAsync("{{ Model | sanitize_html }}", html));

    [Theory]
    [InlineData("LandingPage", "landing-page")]
    [InlineData("Tin tức & Sự kiện", "tin-tuc-su-kien")]
    [InlineData("--a__b--", "a-b")]
    [InlineData("Đà Nẵng 2021", "da-nang-2021")]
    [InlineData("!!!", "")]
    public async Task HtmlClass_IsAnAsciiName(string text, string expected)
        => Assert.Equal(expected, await _host.RenderAsync("{{ Model | html_class }}", text));

    [Fact]
    public async Task T_IsTranslated_WithItsArgumentsEncodedOnce()
    {
        _host.Words["{0} articles by {1}"] = "{0} bài của {1}";

        Assert.Equal("3 bài của &lt;Lan&gt;", await _host.RenderAsync("{{ '{0} articles by {1}' | t: 3, '<Lan>' }}"));
    }

    [Fact]
    public async Task T_WithTooFewArguments_SaysSo()
        => await Assert.ThrowsAsync<LiquidTextException>(() => _host.RenderAsync("{{ '{0} of {1}' | t: 3 }}"));

    [Theory]
    [InlineData("{{ Model | json }}", "{&quot;a&quot;:[1,null,true],&quot;b&quot;:&quot;Đà \\u0026&quot;}")]
    [InlineData("{{ Model | json | raw }}", "{\"a\":[1,null,true],\"b\":\"Đà \\u0026\"}")]
    [InlineData("{{ Model.a | json | raw }}", "[1,null,true]")]
    [InlineData("{{ Model.b | json | raw }}", "\"Đà \\u0026\"")]
    [InlineData("{{ Model.none | json | raw }}", "null")]
    [InlineData("{{ 1.5 | json | raw }}", "1.5")]
    public async Task Json_IsOfAnyValue(string template, string expected)
        => Assert.Equal(expected, await _host.RenderAsync(template, Data()));

    [Theory]
    [InlineData("json: true", true)]
    [InlineData("json: false", false)]
    [InlineData("json", false)]
    public async Task Json_IsIndentedWhenAsked(string filter, bool isIndented)
        => Assert.Equal(isIndented, (await _host.RenderAsync("{{ Model | " + filter + " | raw }}", Data())).Contains('\n'));

    [Fact]
    public async Task Jsonparse_TakesBackWhatJsonMade()
        => Assert.Equal("Đà &amp; 3", await _host.RenderAsync("{% assign text = Model | json %}{% assign data = text | jsonparse %}{{ data.b }} {{ data.a.size }}", Data()));

    [Fact]
    public async Task Liquid_SeesTheModelAroundIt_OrTheOneItIsGiven()
    {
        Assert.Equal("Đà &amp;", await _host.RenderAsync("{{ '{{ Model.b }}' | liquid }}", Data()));
        Assert.Equal("x", await _host.RenderAsync("{{ '{{ Model }}' | liquid: 'x' }}", Data()));
    }

    [Fact]
    public async Task ConsoleLog_CannotEndItsScript()
        => Assert.Equal("<script>console.log(\"\\u003C/script\\u003E\")</script>", await _host.RenderAsync("{{ Model | console_log }}", "</script>"));

    private static JsonObject Data() => new() { ["a"] = new JsonArray(1, null, true), ["b"] = "Đà &" };
}
