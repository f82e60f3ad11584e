using System.Text.Encodings.Web;
using Fluid;
using OrchardCore.Liquid;
using Sapling.Display.Liquid;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>Rendering of parsed templates in the context of a request. Contract: Orchard Core 3.0.</summary>
public static class LiquidViewTemplateExtensions
{
    public static async Task RenderAsync(this IFluidTemplate template, TextWriter writer, TextEncoder encoder, LiquidTemplateContext context, object? model)
    {
        await using var scope = await RenderScope.EnterAsync(context, model);
        await template.RenderAsync(writer, encoder, context);
    }

    public static async Task<string> RenderAsync(this IFluidTemplate template, TextEncoder encoder, LiquidTemplateContext context, object? model)
    {
        using var writer = new StringWriter();
        await template.RenderAsync(writer, encoder, context, model);
        return writer.ToString();
    }
}
