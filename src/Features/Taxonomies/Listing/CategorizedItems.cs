using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using Sapling.Contents.Mentions;
using Sapling.Taxonomies.Terms;
using YesSql;
using YesSql.Services;

namespace Sapling.Taxonomies.Listing;

/// <summary>Items lead to the taxonomy that has their categories.</summary>
internal sealed class CategorizedItems(ISession session) : ILeadingItems
{
    public async Task<IEnumerable<string>> FindAsync(ContentItem item, int most)
    {
        if (!item.Has<TaxonomyPart>())
        {
            return [];
        }

        var terms = TermTree.Read(item).Nodes.Select(node => node.Term.ContentItemId).ToArray();
        return (await session.QueryIndex<TaxonomyIndex>(index => index.TermContentItemId.IsIn(terms)).Take(most).ListAsync()).Select(index => index.ContentItemId);
    }
}
