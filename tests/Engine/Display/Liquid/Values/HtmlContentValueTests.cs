using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.DisplayManagement.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid.Values;

public sealed class HtmlContentValueTests
{
    [Fact]
    public async Task HtmlIsWrittenAsItIs_AndTheTextInItEncodedOnce()
    {
        Assert.Equal("<b>&amp;</b>", await WrittenAsync(new HtmlString("<b>&amp;</b>")));
        Assert.Equal("a&lt;b", await WrittenAsync(new StringHtmlContent("a<b")));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("b", false)]
    public void EqualsTextOfTheSameLetters(string text, bool expected)
    {
        var value = new HtmlContentValue(new HtmlString("a"));

        Assert.Equal(expected, value.Equals(new StringValue(text)));
        Assert.Equal(expected, value.Equals(new HtmlContentValue(new HtmlString(text))));
    }

    [Fact]
    public void EmptyHtml_IsEmptyAndBlank_ButNotNil()
    {
        var empty = new HtmlContentValue(HtmlString.Empty);

        Assert.True(empty.Equals(StringValue.Empty));
        Assert.False(empty.Equals(NilValue.Instance));
        Assert.False(empty.Equals((FluidValue?)null));
        Assert.True(empty.ToBooleanValue());
    }

    [Fact]
    public async Task Members_AreItsSizeOnly()
    {
        var value = new HtmlContentValue(new HtmlString("<b>"));

        Assert.Equal(3, (await value.GetValueAsync("size", new TemplateContext())).ToNumberValue());
        Assert.True((await value.GetValueAsync("Value", new TemplateContext())).IsNil());
        Assert.True(value.Contains(new StringValue("b>")));
        Assert.Empty(value.Enumerate(new TemplateContext()));
    }

    private static async Task<string> WrittenAsync(IHtmlContent content)
    {
        using var writer = new StringWriter();
        await new HtmlContentValue(content).WriteToAsync(writer, HtmlEncoder.Default, CultureInfo.InvariantCulture);
        return writer.ToString();
    }
}
