using CsCheck;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardSite.Engine.Tests.Display.Placement;

public sealed class PlacementLocationTests
{
    private static readonly Gen<string> Name = Gen.String[Gen.Char["abcĐệ1 "], 1, 6].Where(name => name.Trim() == name && name.Length > 0);

    private static readonly Gen<string> Position = Gen.OneOf(Gen.Const(""), Gen.Const("1"), Gen.Const("5.1"), Gen.Const("after"));

    /// <summary>What the builder writes is what is read.</summary>
    [Fact]
    public void Built_IsReadBack() => Gen.Select(Name, Position, Gen.Select(Name, Position).Array[3], Gen.Bool, Gen.Select(Name, Gen.Bool)).Sample((zone, position, groups, layout, group) =>
    {
        var builder = new PlacementLocationBuilder().Zone(zone, position).Tab(groups[0].Item1, groups[0].Item2).Card(groups[1].Item1, groups[1].Item2).Column(groups[2].Item1, groups[2].Item2);

        if (layout)
        {
            builder.AsLayoutZone();
        }

        if (group.Item2)
        {
            builder.Group(group.Item1);
        }

        var read = PlacementInfo.FromLocation(builder.ToString());

        Assert.Equal([zone], read.Zones);
        Assert.Equal(position.Length == 0 ? null : position, read.Position);
        Assert.Equal(layout, read.IsLayoutZone());
        Assert.Equal(group.Item2 ? group.Item1 : null, read.Group);
        Assert.Equal(groups.Select(one => (one.Item1, one.Item2)), new[] { read.Tab, read.Card, read.Column }.Select(one => (one.Name!, one.Position ?? "")));
    });

    /// <summary>A placement.json is written by hand: no text of it may stop a site.</summary>
    [Fact]
    public void AnyText_IsRead() => Gen.String[Gen.Char["abZ/:#%|@;_.-1 "], 0, 20].Sample(text =>
    {
        var read = PlacementInfo.FromLocation(text);
        return read.IsHidden() == (text is "" or "-") && read.Zones is not null;
    });
}
