using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.ViewModels;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Mvc.Utilities;
using Sapling.Display.Rendering;

namespace Sapling.Display.Zones;

/// <summary>One way to group the items of a content zone: into which container, as which shapes, by which part of their place.</summary>
internal sealed class ZoneGrouping(string container, string group, string fallback, Func<ShapeMetadata, GroupingMetadata> key)
{
    public static ZoneGrouping Tabs { get; } = new("TabContainer", "Tab", "Content", static metadata => metadata.TabGrouping);

    public static ZoneGrouping Cards { get; } = new("CardContainer", "Card", "Content", static metadata => metadata.CardGrouping);

    public static ZoneGrouping Columns { get; } = new("ColumnContainer", "Column", "Content", static metadata => metadata.ColumnGrouping);

    /// <summary>What makes the ids of the groups' elements unique in the page.</summary>
    public static string Identifier(IShape zone) =>
        zone.TryGetProperty<string>("Identifier", out var known) ? known
        : zone.TryGetProperty<IShape>("Parent", out var parent) && parent.Properties.TryGetValue("ContentItem", out var item) ? $"i{item.GetHashCode():x}"
        : zone.GetProperty<string>("ZoneName") ?? "zone";

    public bool Any(IReadOnlyList<IPositioned> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is IShape shape && key(shape.Metadata).HasValue)
            {
                return true;
            }
        }

        return false;
    }

    public async Task<IHtmlContent> RenderAsync(IDisplayHelper display, IShapeFactory factory, IReadOnlyList<IPositioned> items, string? identifier)
    {
        var groups = Group(items);

        var shape = await factory.CreateAsync<GroupingsViewModel, (ZoneGrouping Self, List<PlacedGroup> Groups, string? Identifier)>(
            container,
            static (model, state) =>
            {
                model.Identifier = state.Identifier ?? string.Empty;
                model.Groupings = [.. state.Groups];
            },
            (this, groups, identifier));

        foreach (var one in groups)
        {
            var child = await factory.CreateAsync<GroupingViewModel, (PlacedGroup Group, string? Identifier)>(
                group,
                static (model, state) =>
                {
                    model.Identifier = state.Identifier ?? string.Empty;
                    model.Grouping = state.Group;
                    model.Classes.Add("group-" + state.Group.Key.HtmlClassify());
                    model.Properties["Name"] = state.Group.Key;
                    model.Properties["Width"] = state.Group.Width!;
                },
                (one, identifier));

            await shape.AddAsync(child, one.Position);
        }

        return await display.ShapeExecuteAsync(shape);
    }

    private List<PlacedGroup> Group(IReadOnlyList<IPositioned> items)
    {
        var groups = new List<PlacedGroup>();

        foreach (var item in items)
        {
            var place = item is IShape shape ? key(shape.Metadata) : default;
            var name = place.HasValue ? place.Name! : fallback;
            var known = groups.Find(one => one.Key == name);

            if (known is null)
            {
                groups.Add(known = new PlacedGroup(name));
            }

            known.Add(item, place);
        }

        // The first that gives a position or a width decides it for the group.
        return [.. groups.OrderBy(one => one.Position, FlatPositionComparer.Instance)];
    }
}

/// <summary>Items of one tab, card or column.</summary>
internal sealed class PlacedGroup(string name) : List<object>, IGrouping<string, object>
{
    public string Key { get; } = name;

    public string Position { get; private set; } = "0";

    public string? Width { get; private set; }

    private bool _placed;

    public void Add(object item, GroupingMetadata place)
    {
        Add(item);
        Width ??= place.Width;

        if (!_placed && place.Position is not null)
        {
            _placed = true;
            Position = place.Position;
        }
    }
}
