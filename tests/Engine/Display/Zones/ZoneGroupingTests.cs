using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardSite.Engine.Tests.Display.Zones;

/// <summary>The parts of an editor in tabs, cards and columns, as their places say.</summary>
public sealed class ZoneGroupingTests : IDisposable
{
    private readonly DisplayHost _host = new();

    public ZoneGroupingTests()
    {
        _host.Template(DisplayHost.Module, "Views/Part.txt", context => Task.FromResult(context.Value.Metadata.Name!));
        foreach (var (type, open) in new[] { ("TabContainer", "T"), ("CardContainer", "C"), ("ColumnContainer", "R") })
        {
            _host.Template(DisplayHost.Module, $"Views/{type}.txt", async context => $"{open}({await InsideAsync(context.DisplayHelper, context.Value.Items)})");
        }

        foreach (var (type, next) in new[] { ("Tab", "CardGrouping"), ("Card", "ColumnGrouping"), ("Column", null) })
        {
            _host.Template(DisplayHost.Module, $"Views/{type}.txt", async context =>
            {
                var group = (OrchardCore.DisplayManagement.ViewModels.GroupingViewModel)context.Value;
                var name = group.Grouping.Key + (group.Properties["Width"] is string width ? "/" + width : "");
                if (next is null)
                {
                    return $"{name}[{await InsideAsync(context.DisplayHelper, group.Grouping)}]";
                }

                (group.Metadata.Type, group.Metadata.ChildContent) = (next, null);
                return $"{name}[{DisplayHost.Text(await context.DisplayHelper.ShapeExecuteAsync(group))}]";
            });
        }
    }

    public void Dispose() => _host.Dispose();

    // Each part: its name and its place after the zone.
    [Theory]
    [InlineData("a:2 b:1", "ba")]
    [InlineData("a:1#X b:2#X", "T(X[ab])")]
    [InlineData("a:1#X b:2#Y", "T(X[a]Y[b])")]
    [InlineData("a:1#Y;2 b:2#X;1", "T(X[b]Y[a])")]
    [InlineData("a:1#Y b:2#Y;9 c:3#X;5", "T(X[c]Y[ab])")]
    [InlineData("a:1 b:2#X;1", "T(Content[a]X[b])")]
    [InlineData("a:1#Content b:2#X;1 c:3", "T(Content[ac]X[b])")]
    [InlineData("a:1%K b:2%L;-1", "C(L[b]K[a])")]
    [InlineData("a:1|Trái_8;1 b:2|Phải;2 c:3|Trái", "R(Trái/8[ac]Phải[b])")]
    [InlineData("a:1#X%K|Trái b:2#X%K|Phải c:3#X%L d:4#Y", "T(X[C(K[R(Trái[a]Phải[b])]L[c])]Y[d])")]
    [InlineData("a:1%K|Trái b:2", "C(K[R(Trái[a])]Content[b])")]
    [InlineData("a:2#X b:1#X c:before#X d:after#X", "T(X[cbad])")]
    public async Task Parts_AreGroupedAndInOrder(string parts, string expected)
    {
        var zone = await _host.Factory.CreateAsync("ContentZone");
        foreach (var part in parts.Split(' '))
        {
            await AddAsync(zone, part[..1], "Parts" + part[1..]);
        }

        Assert.Equal(expected, await _host.RenderAsync(zone));
    }

    [Fact]
    public async Task HtmlAmongTheParts_GoesToTheGroupOfThoseWithoutOne()
    {
        var zone = await _host.Factory.CreateAsync("ContentZone");
        await AddAsync(zone, "a", "Parts:2#X;1");
        await zone.AddAsync("<text>", "1");

        Assert.Equal("T(Content[&lt;text&gt;]X[a])", await _host.RenderAsync(zone));
    }

    [Fact]
    public async Task EmptyZone_IsNothing() => Assert.Equal("", await _host.RenderAsync(await _host.Factory.CreateAsync("ContentZone")));

    private async Task AddAsync(IShape zone, string name, string location)
    {
        var place = new PlacementInfo(location);
        var part = await _host.Factory.CreateAsync("Part");
        (part.Metadata.Name, part.Metadata.TabGrouping, part.Metadata.CardGrouping, part.Metadata.ColumnGrouping) = (name, place.Tab, place.Card, place.Column);
        await zone.AddAsync(part, place.Position);
    }

    private static async Task<string> InsideAsync(IDisplayHelper display, IEnumerable<object> items)
    {
        var texts = new List<string>();
        foreach (var item in items)
        {
            texts.Add(DisplayHost.Text(await display.ShapeExecuteAsync((IShape)item)));
        }

        return string.Concat(texts);
    }
}
