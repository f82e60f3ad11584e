using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Utilities;

namespace OrchardSite.Engine.Tests.Display.Shapes;

public class AlternatesCollectionTests
{
    [Fact]
    public void Add_Again_MovesToTheEnd()
    {
        var alternates = new AlternatesCollection("A", "B", "C");
        alternates.Add("A");

        Assert.Equal(["B", "C", "A"], alternates);
        Assert.Equal("A", alternates.Last);
    }

    [Fact]
    public void Empty_HasNothingAndCannotBeChanged()
    {
        Assert.Empty(AlternatesCollection.Empty);
        Assert.Equal("", AlternatesCollection.Empty.Last);
        Assert.Throws<NotSupportedException>(() => AlternatesCollection.Empty.Add("A"));
        Assert.Throws<NotSupportedException>(() => AlternatesCollection.Empty.Clear());
    }

    [Fact]
    public void Remove_UnknownName_ChangesNothing()
    {
        var alternates = new AlternatesCollection("A");
        alternates.Remove("B");
        alternates.AddRange(new AlternatesCollection("C"));

        Assert.Equal(2, alternates.Count);
        Assert.Equal("C", alternates[1]);
        Assert.True(alternates.Contains("A"));
        Assert.Throws<ArgumentException>(() => alternates.Add(""));
    }

    [Theory]
    [InlineData("Article", "Article")]
    [InlineData("my-alias", "my__alias")]
    [InlineData("v1.2", "v1_2")]
    public void EncodeAlternateElement_ReplacesDashesAndDots(string name, string expected) => Assert.Equal(expected, name.EncodeAlternateElement());
}
