using Fluid;
using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>A Liquid filter with services of its own. Contract: Orchard Core 3.0.</summary>
public interface ILiquidFilter
{
    ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context);
}
