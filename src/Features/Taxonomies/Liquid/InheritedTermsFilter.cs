using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using Sapling.Taxonomies.Terms;

namespace Sapling.Taxonomies.Liquid;

/// <summary><c>{{ term | inherited_terms: taxonomyContentItemId }}</c>: the term (an item or its id) and those above it, the term first.</summary>
internal sealed class InheritedTermsFilter(IContentManager contents) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var termId = input.ToObjectValue() is ContentItem item ? item.ContentItemId : input.ToStringValue();
        var taxonomyArgument = arguments.At(0);
        var taxonomy = taxonomyArgument.ToObjectValue() as ContentItem ?? await contents.GetAsync(taxonomyArgument.ToStringValue());
        return FluidValue.Create(taxonomy is null ? [] : TermTree.Of(taxonomy).FindWithAncestors(termId), context.Options);
    }
}
