using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardSite.Engine.Tests.Display.Shapes;

public class ShapeTests
{
    [Fact]
    public async Task AddAsync_ManyPositions_SortsAndKeepsTheOrderOfEquals()
    {
        var shape = new Shape();

        foreach (var (text, position) in new[] { ("last", "after"), ("b", "1"), ("c", "1"), ("d", "1.5"), ("a", "before") })
        {
            await shape.AddAsync(text, position);
        }

        Assert.Equal("a b c d last", string.Join(' ', shape.Items.Select(item => DisplayHost.Text((PositionWrapper)item))));
    }

    [Fact]
    public async Task AddAsync_Text_IsEncodedWhenWritten()
    {
        var shape = new Shape();
        await shape.AddAsync("<b> & Đà Nẵng", "1");

        Assert.Equal("&lt;b&gt; &amp; Đà Nẵng", DisplayHost.Text((PositionWrapper)shape.Items[0]));
    }

    [Fact]
    public async Task AddAsync_Null_AddsNothing()
    {
        var shape = new Shape();
        await shape.AddAsync(null!, "1");

        Assert.False(shape.HasItems);
    }

    [Fact]
    public async Task AddAsync_Number_IsRefusedWithAReason()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(async () => await new Shape().AddAsync(5, "1"));

        Assert.Contains("Int32", exception.Message);
    }

    [Fact]
    public async Task Named_FindsAndRemoveTakesAway()
    {
        var shape = new Shape();
        var child = new Shape { Metadata = { Name = "my-child" } };
        await shape.AddAsync(child, "1");

        Assert.Same(child, shape.Named("my-child"));
        Assert.Same(child, shape.NormalizedNamed("my__child"));
        shape.Remove("my-child");
        Assert.Null(shape.Named("my-child"));
    }

    [Fact]
    public async Task Dynamic_ReadsAndWritesProperties()
    {
        dynamic shape = new Shape();
        shape.Title = "Tin";
        shape["Count"] = 3;
        shape.Lead("Tóm tắt");

        Assert.Equal("Tin", shape.Title);
        Assert.Equal(3, shape.Count);
        Assert.Equal("Tóm tắt", shape.Lead());
        Assert.Null(shape.Missing);

        IShape child = new Shape { Metadata = { Name = "Child" } };
        await ((IShape)shape).AddAsync(child, "1");
        Assert.Same(child, shape.Child);
    }

    [Fact]
    public async Task Zones_FirstItem_CreatesTheZone()
    {
        var holder = new ZoneHolding(() => new(new Shape { Metadata = { Type = "Zone" } }));
        var before = holder.Zones["Footer"];

        Assert.True(before.IsNullOrEmpty());
        Assert.False(holder.Zones.IsNotEmpty("Footer"));

        await before.AddAsync("một", "2");
        await before.AddAsync("hai", "1");

        var zone = holder.Zones["Footer"];
        Assert.Equal(2, zone.Items.Count);
        Assert.Equal("Footer", zone.Properties["ZoneName"]);
        Assert.Same(holder, zone.Properties["Parent"]);
        Assert.True(holder.HasItemsInAnyZone());
        Assert.False(holder.HasItemsInAnyZone("Footer"));
    }

    [Fact]
    public void ZoneOnDemand_Dynamic_IsNothing()
    {
        dynamic holder = new ZoneHolding(() => throw new InvalidOperationException());

        Assert.True(holder.Sidebar == null);
        Assert.True(holder.Sidebar.Deeper.Still == null);
        Assert.Equal("", holder.Sidebar.ToString());
    }

    [Fact]
    public void GetTagBuilder_HasIdClassesAndAttributes()
    {
        IShape shape = new Shape { Id = "x", TagName = "nav" };
        shape.Classes.Add("menu");
        shape.Attributes["aria-label"] = "Chính";

        Assert.Equal("<nav aria-label=\"Chính\" class=\"menu\" id=\"x\"></nav>", DisplayHost.Text(shape.GetTagBuilder()));
    }

    [Fact]
    public void Metadata_GroupsAsText_AreParsed()
    {
        var metadata = new ShapeMetadata { Tab = "Nội dung;2", Card = "Ảnh", Column = "Trái_8;1" };

        Assert.Equal("2", metadata.TabGrouping.Position);
        Assert.Equal("Ảnh", metadata.CardGrouping.Name);
        Assert.Equal(("Trái", "8", "1"), (metadata.ColumnGrouping.Name, metadata.ColumnGrouping.Width, metadata.ColumnGrouping.Position));
        Assert.False(metadata.IsCached);
        metadata.Cache("menu").AddTag("a", "b").AddContext("user");
        Assert.True(metadata.IsCached);
        Assert.Equal(["a", "b"], metadata.Cache()!.Tags);
    }
}
