using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Utilities;
using OrchardCore.Navigation;

namespace Sapling.Display.Navigation;

/// <summary>The shapes <c>Navigation</c>, <c>NavigationItem</c> and <c>NavigationItemLink</c> of a menu that providers build.</summary>
internal sealed class NavigationShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Navigation").OnDisplaying(NameAsync).OnProcessing(FillAsync).BoundAs("Sapling.Navigation", ListAsync);
        builder.Describe("NavigationItem").OnDisplaying(AlternatesAsync).BoundAs("Sapling.Navigation", ItemAsync);
        builder.Describe("NavigationItemLink").OnDisplaying(AlternatesAsync).BoundAs("Sapling.Navigation", LinkAsync);
        return ValueTask.CompletedTask;
    }

    private static Task NameAsync(ShapeDisplayContext context)
    {
        if (MenuName(context.Shape) is { Length: > 0 } name)
        {
            context.Shape.Classes.Add("menu-" + name.ToLowerInvariant());
            context.Shape.Metadata.Alternates.Add("Navigation__" + name.EncodeAlternateElement());
        }

        return Task.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var http = context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext;
        if (http is null || context.Shape.Items.Count > 0)
        {
            return;
        }

        var action = new ActionContext(http, http.GetRouteData(), new ActionDescriptor());
        var items = await context.ServiceProvider.GetRequiredService<INavigationManager>().BuildMenuAsync(MenuName(context.Shape), action);
        await AddAsync(context.ServiceProvider.GetRequiredService<IShapeFactory>(), context.Shape, context.Shape, items, http.Request, 0);
    }

    private static async Task AddAsync(IShapeFactory factory, IShape parent, IShape menu, IEnumerable<MenuItem> items, HttpRequest request, int level)
    {
        foreach (var item in items)
        {
            var selected = IsSelected(item, request);
            var shape = await factory.CreateAsync("NavigationItem", Arguments.From(new Dictionary<string, object>
            {
                ["Text"] = item.Text,
                ["Href"] = item.Href!,
                ["Url"] = item.Url!,
                ["Target"] = item.Target!,
                ["Item"] = item,
                ["Menu"] = menu,
                ["Parent"] = parent,
                ["Level"] = level,
                ["Selected"] = selected,
                ["LinkToFirstChild"] = item.LinkToFirstChild,
                ["LocalNav"] = item.LocalNav,
            }));
            shape.Id = item.Id;
            foreach (var name in item.Classes)
            {
                shape.Classes.Add(name);
            }

            await AddAsync(factory, shape, menu, item.Items, request, level + 1);
            await parent.AddAsync(shape, string.Empty);
        }
    }

    internal static bool IsSelected(MenuItem item, HttpRequest request)
        => item.Href is { Length: > 1 } href
        && string.Equals(href.Split('?', '#')[0].TrimEnd('/'), (request.PathBase + request.Path).ToUriComponent().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static Task AlternatesAsync(ShapeDisplayContext context)
    {
        var type = context.Shape.Metadata.Type;
        if (context.Shape.Properties.TryGetValue("Menu", out var menu) && menu is IShape shape && MenuName(shape) is { Length: > 0 } name)
        {
            var level = context.Shape.Properties.TryGetValue("Level", out var value) ? value : 0;
            var encoded = name.EncodeAlternateElement();
            context.Shape.Metadata.Alternates.Add($"{type}__level__{level}");
            context.Shape.Metadata.Alternates.Add($"{type}__{encoded}");
            context.Shape.Metadata.Alternates.Add($"{type}__{encoded}__level__{level}");
        }

        return Task.CompletedTask;
    }

    private static async Task<IHtmlContent> ListAsync(DisplayContext context)
    {
        var list = new TagBuilder("ul");
        foreach (var name in context.Value.Classes)
        {
            list.AddCssClass(name);
        }

        foreach (var item in context.Value.Items)
        {
            list.InnerHtml.AppendHtml(await context.DisplayHelper.ShapeExecuteAsync((IShape)item));
        }

        return list;
    }

    private static async Task<IHtmlContent> ItemAsync(DisplayContext context)
    {
        var item = new TagBuilder("li");
        if (context.Value.Id is { Length: > 0 } id)
        {
            item.Attributes["id"] = id;
        }

        foreach (var name in context.Value.Classes)
        {
            item.AddCssClass(name);
        }

        item.InnerHtml.AppendHtml(await LinkAsync(context));
        if (context.Value.Items.Count > 0)
        {
            var list = new TagBuilder("ul");
            foreach (var child in context.Value.Items)
            {
                list.InnerHtml.AppendHtml(await context.DisplayHelper.ShapeExecuteAsync((IShape)child));
            }

            item.InnerHtml.AppendHtml(list);
        }

        return item;
    }

    private static Task<IHtmlContent> LinkAsync(DisplayContext context)
    {
        var properties = context.Value.Properties;
        var href = properties.TryGetValue("Href", out var value) ? value as string : null;
        var tag = new TagBuilder(href is null or "#" ? "span" : "a");
        if (tag.TagName == "a")
        {
            tag.Attributes["href"] = href;
            if (properties.TryGetValue("Target", out var target) && target is string { Length: > 0 } window)
            {
                tag.Attributes["target"] = window;
            }

            if (properties.TryGetValue("Selected", out var selected) && selected is true)
            {
                tag.Attributes["aria-current"] = "page";
            }
        }

        tag.InnerHtml.AppendTextOrHtml(context.Value.GetProperty("Text"));
        return Task.FromResult<IHtmlContent>(tag);
    }

    private static string MenuName(IShape shape)
        => shape.Properties.TryGetValue("MenuName", out var name) ? name?.ToString() ?? string.Empty : string.Empty;
}
