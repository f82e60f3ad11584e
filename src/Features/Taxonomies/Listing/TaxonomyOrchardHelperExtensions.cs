using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Indexing;
using Sapling.Taxonomies.Terms;
using YesSql;

#pragma warning disable CA1050 // The official type has no namespace.

/// <summary>Contract: Orchard Core 3.0. Taxonomies in Razor templates.</summary>
public static class TaxonomyOrchardHelperExtensions
{
    /// <summary>The term, or null.</summary>
    public static async Task<ContentItem?> GetTaxonomyTermAsync(this IOrchardHelper orchardHelper, string taxonomyContentItemId, string termContentItemId)
    {
        var taxonomy = await Contents(orchardHelper).GetAsync(taxonomyContentItemId);
        return taxonomy is null ? null : TermTree.Of(taxonomy).Find(termContentItemId);
    }

    /// <summary>The term and those above it, the term first.</summary>
    public static async Task<List<ContentItem>> GetInheritedTermsAsync(this IOrchardHelper orchardHelper, string taxonomyContentItemId, string termContentItemId)
    {
        var taxonomy = await Contents(orchardHelper).GetAsync(taxonomyContentItemId);
        return taxonomy is null ? [] : TermTree.Of(taxonomy).FindWithAncestors(termContentItemId);
    }

    /// <summary>The items that a query on the taxonomy index finds.</summary>
    public static async Task<IEnumerable<ContentItem>> QueryCategorizedContentItemsAsync(this IOrchardHelper orchardHelper, Func<IQuery<ContentItem, TaxonomyIndex>, IQuery<ContentItem>> query)
    {
        var session = orchardHelper.HttpContext.RequestServices.GetRequiredService<ISession>();
        var items = await query(session.Query<ContentItem, TaxonomyIndex>()).ListAsync();
        return await Contents(orchardHelper).LoadAsync(items);
    }

    private static IContentManager Contents(IOrchardHelper helper) => helper.HttpContext.RequestServices.GetRequiredService<IContentManager>();
}
