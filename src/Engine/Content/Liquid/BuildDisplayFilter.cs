using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Liquid;

namespace Sapling.Content.Liquid;

/// <summary><c>{{ item | shape_build_display: "Summary" | shape_render }}</c>.</summary>
internal sealed class BuildDisplayFilter(IContentItemDisplayManager displays, IUpdateModelAccessor updaters) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (ContentLiquid.Item(input) is not { } item)
        {
            return NilValue.Instance;
        }

        // An item that displays itself, by itself or through others, would never end.
        if (context.ShapeRecursions > LiquidTemplateContext.MaxShapeRecursions)
        {
            return NilValue.Instance;
        }

        context.ShapeRecursions++;
        var displayType = arguments.At(0) is { } argument && !argument.IsNil() ? argument.ToStringValue() : arguments["type"].ToStringValue();
        var shape = await displays.BuildDisplayAsync(item, updaters.ModelUpdater, displayType, string.Empty);
        context.ShapeRecursions--;
        return FluidValue.Create(shape, context.Options);
    }
}
