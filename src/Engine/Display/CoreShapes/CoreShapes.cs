using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Notify;
using Sapling.Display.Rendering;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Shapes that all themes can count on. Contract: Orchard Core 3.0.</summary>
public class CoreShapes : IShapeAttributeProvider
{
    /// <summary>The child content of another shape; for wrappers that write to a writer.</summary>
    [Shape]
    public void PlaceChildContent(dynamic Source, TextWriter Output)
    {
        if (((object?)Source as IShape)?.Metadata.ChildContent is { } content)
        {
            content.WriteTo(Output, System.Text.Encodings.Web.HtmlEncoder.Default);
        }
    }

    /// <summary>A list of items: <c>ul</c> by default, with classes for all, the first and the last.</summary>
    [Shape]
    public async Task<IHtmlContent> List(
        Shape shape,
        DisplayContext displayContext,
        IEnumerable<object>? Items,
        string? ItemTagName,
        IEnumerable<string>? ItemClasses,
        IDictionary<string, string>? ItemAttributes,
        string? FirstClass,
        string? LastClass)
    {
        var items = Items?.ToArray() ?? [];

        if (items.Length == 0)
        {
            return HtmlString.Empty;
        }

        // "-" as a tag name leaves the element out.
        var list = shape.TagName == "-" ? null : shape.GetTagBuilder("ul");
        var content = list?.InnerHtml ?? new HtmlContentBuilder();

        for (var i = 0; i < items.Length; i++)
        {
            var inner = await ItemsRenderer.RenderAsync(displayContext.DisplayHelper, [items[i]]);

            if (ItemTagName == "-")
            {
                content.AppendHtml(inner);
                continue;
            }

            var item = new TagBuilder(string.IsNullOrEmpty(ItemTagName) ? "li" : ItemTagName);
            item.MergeAttributes(ItemAttributes!);

            foreach (var name in ItemClasses ?? [])
            {
                item.AddCssClass(name);
            }

            if (i == 0)
            {
                item.AddCssClass(FirstClass ?? "first");
            }

            if (i == items.Length - 1)
            {
                item.AddCssClass(LastClass ?? "last");
            }

            item.InnerHtml.AppendHtml(inner);
            content.AppendHtml(item);
        }

        return list ?? (IHtmlContent)content;
    }

    /// <summary>A notification. Errors and warnings interrupt a screen reader, the others wait.</summary>
    [Shape]
    public IHtmlContent Message(IShape Shape)
    {
        var type = Shape.Properties.TryGetValue("Type", out var value) ? value?.ToString() : null;
        var message = Shape.GetTagBuilder("div");
        message.AddCssClass($"message message-{type?.ToLowerInvariant() ?? "information"}");
        message.MergeAttribute("role", type is nameof(NotifyType.Error) or nameof(NotifyType.Warning) ? "alert" : "status");

        switch (Shape.GetProperty("Message"))
        {
            case IHtmlContent html:
                message.InnerHtml.AppendHtml(html);
                break;
            case { } text:
                message.InnerHtml.Append(text.ToString()!);
                break;
        }

        return message;
    }

    /// <summary>Messages given as <see cref="NotifyEntry"/> objects in the property <c>Messages</c>.</summary>
    [Shape]
    public async Task<IHtmlContent> NotifyMessages(IShape shape, IDisplayHelper displayAsync, IShapeFactory shapeFactory)
    {
        var content = new HtmlContentBuilder();

        foreach (var entry in shape.GetProperty<IEnumerable<NotifyEntry>>("Messages") ?? [])
        {
            content.AppendHtml(await displayAsync.ShapeExecuteAsync(await shapeFactory.CreateAsync("Message", entry as INamedEnumerable<object>)));
        }

        return content;
    }
}
