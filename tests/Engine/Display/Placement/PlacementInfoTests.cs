using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardSite.Engine.Tests.Display.Placement;

public class PlacementInfoTests
{
    [Fact]
    public void Location_Whole_IsRead()
    {
        var place = new PlacementInfo("Parts:5.1#Cài đặt;2%Ảnh;3|Trái_8;1@search");

        Assert.Equal(["Parts"], place.Zones);
        Assert.Equal("5.1", place.Position);
        Assert.Equal(("Cài đặt", "2"), (place.Tab.Name, place.Tab.Position));
        Assert.Equal(("Ảnh", "3"), (place.Card.Name, place.Card.Position));
        Assert.Equal(("Trái", "8", "1"), (place.Column.Name, place.Column.Width, place.Column.Position));
        Assert.Equal("search", place.Group);
        Assert.False(place.IsHidden());
        Assert.False(place.IsLayoutZone());
    }

    [Theory]
    [InlineData("Content", "Content", null)]
    [InlineData("Content:after", "Content", "after")]
    [InlineData("Content.Aside:1", "Content,Aside", "1")]
    [InlineData("#Tab", "", null)]
    public void Location_ZonesAndPosition(string location, string zones, string? position)
    {
        var place = PlacementInfo.FromLocation(location);

        Assert.Equal(zones, string.Join(',', place.Zones));
        Assert.Equal(position, place.Position);
    }

    [Fact]
    public void Location_Slash_IsAZoneOfTheLayout()
    {
        var place = PlacementInfo.FromLocation("/Footer:3");

        Assert.True(place.IsLayoutZone());
        Assert.Equal(["Footer"], place.Zones);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    [InlineData(null)]
    public void Location_DashOrNothing_IsHidden(string? location) => Assert.True(PlacementInfo.FromLocation(location).IsHidden());

    [Fact]
    public void Position_NotGiven_IsTheDefault() =>
        Assert.Equal("7", new PlacementInfo("Content", defaultPosition: "7").Position);

    [Fact]
    public void Combine_SecondOverridesAndListsAddUp()
    {
        var first = new PlacementInfo("Content:1", "Module", alternates: ["A"], wrappers: ["W"]);
        var second = new PlacementInfo(null, "Theme", "Other", alternates: ["A", "B"]);
        var both = first.Combine(second)!;

        Assert.Equal("Content:1", both.Location);
        Assert.Equal("Other", both.ShapeType);
        Assert.Equal(["A", "B"], both.Alternates!);
        Assert.Equal(["W"], both.Wrappers!);
        Assert.Equal("Module,Theme", both.Source);
        Assert.Null(((PlacementInfo?)null).Combine(null));
        Assert.Same(first, first.Combine(null));
    }

    [Fact]
    public void Builder_WritesTheGrammar()
    {
        var builder = new PlacementLocationBuilder().Zone("Parts", "5").Tab("Một", "1").Card("Hai").Column("Ba", "2", "lg-4").Group("g").AsLayoutZone();

        Assert.Equal("/Parts:5#Một;1%Hai|Ba_lg-4;2@g", builder.ToString());
        Assert.Equal("lg-4", builder.Build().Column.Width);
    }

    [Theory]
    [InlineData("Trái;1_8")]
    [InlineData("Trái_8;1")]
    public void ParseColumn_EitherOrder(string text) =>
        Assert.Equal(new GroupingMetadata("Trái", "1", "8"), GroupingMetadata.ParseColumn(text));

    [Fact]
    public void GroupingMetadata_NoText_IsEmpty()
    {
        Assert.False(GroupingMetadata.ParseTabOrCard(null).HasValue);
        Assert.Equal(GroupingMetadata.Empty, GroupingMetadata.ParseColumn(""));
        Assert.Equal("", GroupingMetadata.Empty.ToString());
    }
}
