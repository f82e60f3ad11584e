using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Sapling.Content.Liquid;

/// <summary><c>{{ id | content_item_id }}</c>: the published item of an id, or the items of an array of ids.</summary>
internal sealed class ContentItemFilter(IContentManager contents) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.Type == FluidValues.Array)
        {
            var ids = input.Enumerate(context).Select(value => value.ToStringValue()).ToArray();
            var items = await contents.GetAsync(ids);
            return new ArrayValue([.. items.Select(item => FluidValue.Create(item, context.Options))]);
        }

        return input.ToStringValue() is { Length: > 0 } id ? FluidValue.Create(await contents.GetAsync(id), context.Options) : NilValue.Instance;
    }
}
