using Sapling.Display.Liquid.Errors;

namespace OrchardSite.Engine.Tests.Display.Liquid.Errors;

public sealed class TemplatePlaceTests
{
    // The offset is where the bar stands.
    [Theory]
    [InlineData("{% if| x %}", 1, 1)]
    [InlineData("ab {{ x| }}", 1, 4)]
    [InlineData("a\nb {%- assign x = |'{' %}", 2, 3)]
    [InlineData("{{ a }} {{ b| }}", 1, 9)]
    [InlineData("{% liquid\n  echo| 'a' %}", 2, 3)]
    [InlineData("{{\n  x| }}", 2, 3)]
    [InlineData("|", 1, 1)]
    [InlineData("a { b |", 1, 1)]
    public void Tag_IsWhereItsBraceIs_OrTheFirstLetterOfTheLine(string marked, int line, int column)
    {
        var offset = marked.IndexOf('|');

        Assert.Equal(new TemplatePlace(line, column), TemplatePlace.OfTag(marked.Remove(offset, 1), line, offset));
    }

    [Fact]
    public void OffsetAfterTheEnd_IsTheEnd() => Assert.Equal(new TemplatePlace(1, 2), TemplatePlace.OfTag("a{{ b", 1, 99));
}
