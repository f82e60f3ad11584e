using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Media;

namespace Sapling.Media.Liquid;

/// <summary><c>{{ "photos/a.jpg" | asset_url }}</c>: the URL of a file of the library.</summary>
internal sealed class AssetUrlFilter(IMediaFileStore store) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var path = input.ToStringValue();
        return path.Length == 0
            ? ValueTask.FromResult<FluidValue>(StringValue.Empty)
            : ValueTask.FromResult<FluidValue>(new StringValue(store.MapPathToPublicUrl(path)));
    }
}
