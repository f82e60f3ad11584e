using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary><c>&lt;add-alternate name="…" /&gt;</c> within a shape. Contract: Orchard Core 3.0.</summary>
[HtmlTargetElement("add-alternate", Attributes = "name")]
public class AddAlternateTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ShapeOf.Change(context, output, static (shape, name) => shape.Metadata.Alternates.Add(name));
}

/// <summary><c>&lt;add-wrapper name="…" /&gt;</c> within a shape. Contract: Orchard Core 3.0.</summary>
[HtmlTargetElement("add-wrapper", Attributes = "name")]
public class AddWrapperTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ShapeOf.Change(context, output, static (shape, name) => shape.Metadata.Wrappers.Add(name));
}

/// <summary><c>&lt;add-class name="…" /&gt;</c> within a shape. Contract: Orchard Core 3.0.</summary>
[HtmlTargetElement("add-class", Attributes = "name")]
public class AddClassTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ShapeOf.Change(context, output, static (shape, name) => shape.Classes.Add(name));
}

/// <summary><c>&lt;add-property name="…" value="…" /&gt;</c> within a shape; without a value its content. Contract: Orchard Core 3.0.</summary>
[HtmlTargetElement("add-property", Attributes = "name")]
public class AddPropertyTagHelper : TagHelper
{
    public string Name { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (ShapeOf.Get(context) is { } shape)
        {
            shape.Properties[Name] = output.Attributes.TryGetAttribute("value", out var value)
                ? value.Value
                : await output.GetChildContentAsync();
        }

        output.SuppressOutput();
    }
}

/// <summary>The shape around a metadata element.</summary>
file static class ShapeOf
{
    public static IShape? Get(TagHelperContext context) => context.Items.TryGetValue(typeof(IShape), out var shape) ? shape as IShape : null;

    public static Task Change(TagHelperContext context, TagHelperOutput output, Action<IShape, string> change)
    {
        if (Get(context) is { } shape && output.Attributes.TryGetAttribute("name", out var name) && name.Value?.ToString() is { Length: > 0 } text)
        {
            change(shape, text);
        }

        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
