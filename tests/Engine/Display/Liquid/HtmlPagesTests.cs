using System.Text.Encodings.Web;
using Sapling.Display.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid;

public sealed class HtmlPagesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(40_000)]
    public async Task WhatWasWritten_ComesOutInOrder_AnyNumberOfTimes(int size)
    {
        var text = string.Concat(Enumerable.Range(0, 40_000).Select(i => (char)('a' + (i % 26))));
        var pages = new HtmlPages();

        foreach (var part in text.Chunk(size))
        {
            switch (part.Length % 4)
            {
                case 0:
                    await pages.WriteAsync(part, 0, part.Length);
                    break;
                case 1 when part.Length == 1:
                    await pages.WriteAsync(part[0]);
                    break;
                case 2:
                    await pages.WriteAsync(part.AsMemory());
                    break;
                default:
                    await pages.WriteAsync(new string(part));
                    break;
            }
        }

        Assert.Equal(text, pages.ToString());
        Assert.Equal(text + text, Written(pages) + Written(pages));
    }

    [Fact]
    public void Empty_IsWhatNothingWasWrittenTo()
    {
        var pages = new HtmlPages();
        pages.Write((string?)null);
        pages.Write("");
        Assert.True(pages.IsEmpty);

        pages.Write('a');
        Assert.False(pages.IsEmpty);
    }

    [Fact]
    public void Html_IsNotEncodedAgain()
    {
        var pages = new HtmlPages();
        pages.Write("<b>&amp;</b>");

        Assert.Equal("<b>&amp;</b>", Written(pages));
    }

    private static string Written(HtmlPages pages)
    {
        using var writer = new StringWriter();
        pages.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
