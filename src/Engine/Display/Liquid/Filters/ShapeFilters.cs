using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;
using Sapling.Display.Liquid.Tags;

namespace Sapling.Display.Liquid.Filters;

internal static class ShapeFilters
{
    /// <summary><c>{{ "MenuItem" | shape_new: text: "x" }}</c>: a shape with properties, not yet rendered.</summary>
    public static async ValueTask<FluidValue> New(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var properties = new Dictionary<string, object>();
        foreach (var name in arguments.Names ?? [])
        {
            properties[TagArguments.Pascal(name)] = arguments[name].ToObjectValue();
        }

        var shape = await context.Service<IShapeFactory>()
            .CreateAsync(input.ToStringValue(), properties.Count == 0 ? null : Arguments.From(properties));
        return FluidValue.Create(shape, context.Options);
    }

    public static async ValueTask<FluidValue> Render(FluidValue input, FilterArguments arguments, TemplateContext context)
        => await HtmlAsync(input, context) is { } html ? new HtmlContentValue(html) : NilValue.Instance;

    public static async ValueTask<FluidValue> Stringify(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (await HtmlAsync(input, context) is not { } html)
        {
            return StringValue.Empty;
        }

        using var writer = new StringWriter();
        html.WriteTo(writer, context.Service<HtmlEncoder>());
        return new StringValue(writer.ToString(), encode: false);
    }

    public static ValueTask<FluidValue> Properties(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (input.ToObjectValue() is IShape shape)
        {
            foreach (var name in arguments.Names ?? [])
            {
                shape.Properties[TagArguments.Pascal(name)] = arguments[name].ToObjectValue();
            }
        }

        return new(input);
    }

    private static async ValueTask<IHtmlContent?> HtmlAsync(FluidValue input, TemplateContext context) => input.ToObjectValue() switch
    {
        PositionWrapper { WrappedShape: null } wrapper => wrapper,
        IShape shape => await context.Service<IDisplayHelper>().ShapeExecuteAsync(shape),
        IHtmlContent html => html,
        string text => new StringHtmlContent(text),
        _ => null,
    };
}
