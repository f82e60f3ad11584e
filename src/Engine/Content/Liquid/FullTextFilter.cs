using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Liquid;

namespace Sapling.Content.Liquid;

/// <summary><c>{{ item | full_text }}</c>: the text by which an item is searched.</summary>
internal sealed class FullTextFilter(IContentManager contents) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (ContentLiquid.Item(input) is not { } item)
        {
            return NilValue.Instance;
        }

        var aspect = await contents.PopulateAspectAsync<FullTextAspect>(item);
        return new StringValue(string.Join(' ', aspect.Segments));
    }
}
