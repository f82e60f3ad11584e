using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Sapling.Display.Rendering;

namespace OrchardSite.Engine.Tests.Display.Rendering;

public sealed class HtmlBufferTests
{
    [Fact]
    public void PartsOfAllKinds_ComeOutInTheirOrder_Twice()
    {
        var buffer = new HtmlBuffer();
        buffer.Write('a');
        buffer.Write("b");
        buffer.Write((object)new StringHtmlContent("<c>"));
        buffer.Write("d");
        buffer.Add(new HtmlString("<e>"));
        buffer.Write("fg".AsSpan());
        buffer.Write(['x', 'h', 'x'], 1, 1);
        buffer.Write((object?)null);
        buffer.Write(5);

        Assert.Equal("ab&lt;c&gt;d<e>fgh5", Written(buffer));
        Assert.Equal("ab&lt;c&gt;d<e>fgh5", Written(buffer));
    }

    [Fact]
    public async Task WhatIsWrittenAsynchronously_IsInOrderToo()
    {
        var buffer = new HtmlBuffer();
        await buffer.WriteAsync('a');
        await buffer.WriteAsync("b");
        buffer.Add(new HtmlString("<c>"));
        await buffer.WriteAsync("d".AsMemory());
        await buffer.FlushAsync();

        Assert.Equal("ab<c>d", Written(buffer));
    }

    [Fact]
    public void BufferInsideAnother_KeepsItsPlace()
    {
        var (outer, inner) = (new HtmlBuffer(), new HtmlBuffer());
        inner.Write("b");
        inner.Add(new StringHtmlContent("<"));
        inner.Write("c");
        outer.Write("a");
        inner.WriteTo(outer, HtmlEncoder.Default);
        outer.Write("d");

        Assert.Equal("ab&lt;cd", Written(outer));
    }

    [Fact]
    public void WhatIsWrittenLater_IsThereTheNextTime()
    {
        var buffer = new HtmlBuffer();
        buffer.Write("a");
        Assert.Equal("a", Written(buffer));

        buffer.Write("b");
        Assert.Equal("ab", Written(buffer));
    }

    private static string Written(HtmlBuffer buffer)
    {
        using var writer = new StringWriter();
        buffer.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
