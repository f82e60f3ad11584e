using OrchardCore.Taxonomies.Indexing;
using YesSql;
using YesSql.Services;

namespace Sapling.Taxonomies.Screens;

/// <summary>Counts the items that have terms.</summary>
internal sealed class TermUsage(ISession session)
{
    private const int TermsAtOnce = 200;

    /// <summary>How many items have each of the taxonomy's terms; terms that none has are left out.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(TaxonomyDocument taxonomy, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in taxonomy.Tree.Nodes())
        {
            if (TaxonomyDocument.IdOf(node.Item) is { } term)
            {
                counts[term] = await session.QueryIndex<TaxonomyIndex>(x => x.TermContentItemId == term && x.Latest).CountAsync(cancellationToken);
            }
        }

        return counts;
    }

    /// <summary>How many items have one of the terms or several.</summary>
    public async Task<int> CountAsync(IEnumerable<string> terms, CancellationToken cancellationToken)
    {
        var items = new HashSet<string>(StringComparer.Ordinal);
        foreach (var batch in terms.Chunk(TermsAtOnce))
        {
            foreach (var row in await session.QueryIndex<TaxonomyIndex>(x => x.TermContentItemId.IsIn(batch) && x.Latest).ListAsync(cancellationToken))
            {
                items.Add(row.ContentItemId!);
            }
        }

        return items.Count;
    }
}
