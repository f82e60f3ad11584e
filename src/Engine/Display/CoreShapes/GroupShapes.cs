using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.ViewModels;
using OrchardCore.Mvc.Utilities;
using Sapling.Display.Rendering;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Tabs, cards and columns as plain, accessible HTML; an admin theme overrides them by templates. Contract: Orchard Core 3.0.</summary>
public class GroupShapes : IShapeAttributeProvider
{
    [Shape]
    public IHtmlContent AdminTabs(IShape shape) => HtmlString.Empty;

    [Shape]
    public async Task<IHtmlContent> Card(IDisplayHelper displayAsync, GroupingViewModel shape)
    {
        var card = Element(shape, "section", "card-group");
        card.InnerHtml.AppendHtml(Heading(shape));
        shape.Metadata.Alternates.Clear();
        shape.Metadata.Type = "ColumnGrouping";
        card.InnerHtml.AppendHtml(await InnerAsync(displayAsync, shape));
        return card;
    }

    [Shape]
    public Task<IHtmlContent> CardContainer(IDisplayHelper displayAsync, GroupViewModel shape) => ContainerAsync(displayAsync, shape, "card-container");

    [Shape]
    public async Task<IHtmlContent> Column(IDisplayHelper displayAsync, GroupViewModel shape)
    {
        var column = Element(shape, "div", "column");

        if (shape.TryGetProperty<string>("Width", out var width))
        {
            column.AddCssClass("col-" + (char.IsAsciiDigit(width[0]) ? "md-" : string.Empty) + width);
        }

        column.InnerHtml.AppendHtml(shape is GroupingViewModel grouping
            ? await ItemsRenderer.RenderAsync(displayAsync, grouping.Grouping)
            : await ItemsRenderer.RenderAsync(displayAsync, shape.Items));
        return column;
    }

    [Shape]
    public Task<IHtmlContent> ColumnContainer(IDisplayHelper displayAsync, GroupViewModel shape) => ContainerAsync(displayAsync, shape, "row");

    [Shape]
    public Task<IHtmlContent> LocalNavigation(IDisplayHelper displayAsync, IShape shape) => ItemsRenderer.RenderAsync(displayAsync, shape.Items);

    [Shape]
    public async Task<IHtmlContent> Tab(IDisplayHelper displayAsync, GroupingViewModel shape)
    {
        // Without script each tab is a section that its link leads to.
        var tab = Element(shape, "section", "tab-pane");
        tab.Attributes["id"] = TabId(shape.Identifier, shape.Grouping.Key);
        tab.InnerHtml.AppendHtml(Heading(shape));
        shape.Metadata.Alternates.Clear();
        shape.Metadata.Type = "CardGrouping";
        tab.InnerHtml.AppendHtml(await InnerAsync(displayAsync, shape));
        return tab;
    }

    [Shape]
    public async Task<IHtmlContent> TabContainer(IDisplayHelper displayAsync, GroupingsViewModel shape, IShapeFactory shapeFactory)
    {
        if (shape.Groupings.Length < 2)
        {
            return await ItemsRenderer.RenderAsync(displayAsync, shape.Items);
        }

        var links = new TagBuilder("ul");
        links.AddCssClass("nav nav-tabs");

        foreach (var grouping in shape.Groupings.OrderBy(one => (one as PlacedGroup)?.Position ?? string.Empty, Zones.FlatPositionComparer.Instance))
        {
            var link = new TagBuilder("a");
            link.AddCssClass("nav-link");
            link.Attributes["href"] = "#" + TabId(shape.Identifier, grouping.Key);
            link.InnerHtml.Append(grouping.Key);

            var item = new TagBuilder("li");
            item.AddCssClass("nav-item");
            item.InnerHtml.AppendHtml(link);
            links.InnerHtml.AppendHtml(item);
        }

        var panes = new TagBuilder("div");
        panes.AddCssClass("tab-content");
        panes.InnerHtml.AppendHtml(await ItemsRenderer.RenderAsync(displayAsync, shape.Items));
        return new HtmlContentBuilder().AppendHtml(links).AppendHtml(panes);
    }

    private static string TabId(string identifier, string name) => $"tab-{name.HtmlClassify()}-{identifier}";

    private static TagBuilder Element(IShape shape, string tagName, string cssClass)
    {
        var element = shape.GetTagBuilder(tagName);
        element.AddCssClass(cssClass);
        return element;
    }

    private static TagBuilder Heading(GroupingViewModel shape)
    {
        var heading = new TagBuilder("h3");
        heading.AddCssClass("group-title");
        heading.InnerHtml.Append(shape.Grouping.Key);
        return heading;
    }

    private static Task<IHtmlContent> InnerAsync(IDisplayHelper display, GroupingViewModel shape)
    {
        // The same shape goes on as what it contains: rendered anew, without its outer HTML.
        shape.Metadata.ChildContent = null;
        return display.ShapeExecuteAsync(shape);
    }

    private static async Task<IHtmlContent> ContainerAsync(IDisplayHelper display, GroupViewModel shape, string cssClass)
    {
        var container = Element(shape, "div", cssClass);
        container.InnerHtml.AppendHtml(await ItemsRenderer.RenderAsync(display, shape.Items));
        return container;
    }
}
