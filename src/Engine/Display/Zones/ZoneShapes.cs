using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.ViewModels;
using Sapling.Display.Rendering;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>Zones, and the tabs, cards and columns that content zones are grouped into. Contract: Orchard Core 3.0.</summary>
public class ZoneShapes : IShapeAttributeProvider
{
    /// <summary>The items in their order.</summary>
    [Shape]
    public Task<IHtmlContent> Zone(IDisplayHelper DisplayAsync, IEnumerable<object> Shape) => ItemsRenderer.RenderAsync(DisplayAsync, Shape);

    /// <summary>The items, in tabs, cards and columns when their places name any.</summary>
    [Shape]
    public Task<IHtmlContent> ContentZone(IDisplayHelper DisplayAsync, dynamic Shape, IShapeFactory ShapeFactory)
    {
        var shape = (IShape)Shape;

        return ZoneGrouping.Tabs.Any(shape.Items)
            ? ZoneGrouping.Tabs.RenderAsync(DisplayAsync, ShapeFactory, shape.Items, ZoneGrouping.Identifier(shape))
            : CardsAsync(DisplayAsync, ShapeFactory, shape.Items, ZoneGrouping.Identifier(shape));
    }

    /// <summary>The content of a tab: its cards, or its columns, or its items.</summary>
    [Shape]
    public Task<IHtmlContent> CardGrouping(IDisplayHelper DisplayAsync, GroupingViewModel Shape, IShapeFactory ShapeFactory) =>
        CardsAsync(DisplayAsync, ShapeFactory, [.. Shape.Grouping.Cast<IPositioned>()], Shape.Identifier);

    /// <summary>The content of a card: its columns or its items.</summary>
    [Shape]
    public Task<IHtmlContent> ColumnGrouping(IDisplayHelper DisplayAsync, GroupingViewModel Shape, IShapeFactory ShapeFactory) =>
        ColumnsAsync(DisplayAsync, ShapeFactory, [.. Shape.Grouping.Cast<IPositioned>()], Shape.Identifier);

    private static Task<IHtmlContent> CardsAsync(IDisplayHelper display, IShapeFactory factory, IReadOnlyList<IPositioned> items, string? identifier) =>
        ZoneGrouping.Cards.Any(items)
            ? ZoneGrouping.Cards.RenderAsync(display, factory, items, identifier)
            : ColumnsAsync(display, factory, items, identifier);

    private static Task<IHtmlContent> ColumnsAsync(IDisplayHelper display, IShapeFactory factory, IReadOnlyList<IPositioned> items, string? identifier) =>
        ZoneGrouping.Columns.Any(items)
            ? ZoneGrouping.Columns.RenderAsync(display, factory, items, identifier)
            : ItemsRenderer.RenderAsync(display, items);
}
