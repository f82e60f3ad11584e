using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Taxonomies.Fields;
using Sapling.Taxonomies.Terms;

namespace Sapling.Taxonomies.Liquid;

/// <summary>
/// <c>{{ Model.ContentItem.Content.Article.Category | taxonomy_terms }}</c> or, with ids,
/// <c>{{ ids | taxonomy_terms: taxonomyContentItemId }}</c>: the terms as content items.
/// </summary>
internal sealed class TaxonomyTermsFilter(IContentManager contents) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var (taxonomyId, termIds) = await ReadAsync(input, arguments, context);
        if (string.IsNullOrEmpty(taxonomyId) || termIds.Length == 0 || await contents.GetAsync(taxonomyId) is not { } taxonomy)
        {
            return FluidValue.Create(Array.Empty<ContentItem>(), context.Options);
        }

        var tree = TermTree.Of(taxonomy);
        var terms = termIds.Select(tree.Find).OfType<ContentItem>().ToArray();
        return FluidValue.Create(terms, context.Options);
    }

    private static async ValueTask<(string? TaxonomyId, string[] TermIds)> ReadAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is TaxonomyField field)
        {
            return (field.TaxonomyContentItemId, field.TermContentItemIds);
        }

        if (input.Type is FluidValues.Array or FluidValues.String)
        {
            var ids = input.Type == FluidValues.String ? [input.ToStringValue()] : Ids(input, context);
            return (arguments.At(0).ToStringValue(), ids);
        }

        if (input.IsNil())
        {
            return (null, []);
        }

        var taxonomy = await input.GetValueAsync(nameof(TaxonomyField.TaxonomyContentItemId), context);
        var terms = await input.GetValueAsync(nameof(TaxonomyField.TermContentItemIds), context);
        return (taxonomy.ToStringValue(), Ids(terms, context));
    }

    private static string[] Ids(FluidValue values, TemplateContext context)
        => [.. values.Enumerate(context).Select(v => v.ToStringValue())];
}
