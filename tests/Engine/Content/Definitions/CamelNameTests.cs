using Sapling.Content.Definitions;

namespace OrchardSite.Engine.Tests.Content.Definitions;

public sealed class CamelNameTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Page", "Page")]
    [InlineData("LandingPage", "Landing Page")]
    [InlineData("HTMLField", "HTML Field")]
    [InlineData("MyHTML", "My HTML")]
    [InlineData("pdfFile", "pdf File")]
    [InlineData("Page2", "Page2")]
    public void Spaced(string name, string expected) => Assert.Equal(expected, CamelName.Spaced(name));
}
