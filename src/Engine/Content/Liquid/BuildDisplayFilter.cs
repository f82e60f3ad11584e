using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Liquid;

namespace Sapling.Content.Liquid;

/// <summary><c>{{ item | shape_build_display: "Summary" | shape_render }}</c>.</summary>
internal sealed class BuildDisplayFilter(IContentItemDisplayManager displays, IUpdateModelAccessor updaters, DisplayDepth depth) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (ContentLiquid.Item(input) is not { } item || depth.IsEndless(item))
        {
            return NilValue.Instance;
        }

        var displayType = arguments.At(0) is { } argument && !argument.IsNil() ? argument.ToStringValue() : arguments["type"].ToStringValue();
        var shape = await displays.BuildDisplayAsync(item, updaters.ModelUpdater, displayType, string.Empty);
        depth.Watch(shape, item);
        return FluidValue.Create(shape, context.Options);
    }
}
