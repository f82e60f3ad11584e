using Sapling.Display.Liquid.Errors;

namespace OrchardSite.Engine.Tests.Display.Liquid.Errors;

public sealed class TemplateErrorTests
{
    [Theory]
    [InlineData("Invalid 'if' tag at (1:6)\nSource:\n{% if %}x", TemplateErrorKind.Syntax, "Invalid 'if' tag", 1, 6)]
    [InlineData("End of tag '}}' was expected at (12:7)\nSource:\nlook at (99:99)", TemplateErrorKind.Syntax, "End of tag '}}' was expected", 12, 7)]
    public void SyntaxError_HasTheParsersWordsAndPlace_WithoutTheSource(string error, object kind, string detail, int line, int column)
        => Assert.Equal(new TemplateError((TemplateErrorKind)kind, detail, new TemplatePlace(line, column)), TemplateError.OfParser(error, ""));

    [Theory]
    [InlineData("a\n\n  {% nope %}", "Unknown tag 'nope' at (3:10)", 3, 3)]
    [InlineData("{% nope %}", "Unknown tag 'nope' at (1:8)", 1, 1)]
    [InlineData("{% if a %}{%- nope -%}", "Unknown tag 'nope' at (1:19)", 1, 11)]
    public void UnknownTag_IsNamed_AndPlacedWhereItBegins(string source, string error, int line, int column)
        => Assert.Equal(new TemplateError(TemplateErrorKind.UnknownTag, "nope", new TemplatePlace(line, column)), TemplateError.OfParser(error, source));

    [Fact]
    public void ErrorWithoutAPlace_IsKeptAsItIs()
        => Assert.Equal(new TemplateError(TemplateErrorKind.Syntax, "Something else", null), TemplateError.OfParser("Something else", "x"));

    [Fact]
    public void Failure_HasTheInnermostPlace()
    {
        var exception = new InvalidOperationException("needs a name");
        Placed.Note(exception, new TemplatePlace(4, 2));
        Placed.Note(exception, new TemplatePlace(1, 1));

        Assert.Equal(new TemplateError(TemplateErrorKind.Failure, "needs a name", new TemplatePlace(4, 2)), TemplateError.Of(exception));
        Assert.Equal("line 4, column 2: needs a name", TemplateError.Of(exception).ToString());
    }

    [Fact]
    public void Failure_WithoutAPlace_IsSaidWithout()
        => Assert.Equal("needs a name", TemplateError.Of(new InvalidOperationException("needs a name")).ToString());
}
