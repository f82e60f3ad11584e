using OrchardCore.Taxonomies.Indexing;
using YesSql;

namespace Sapling.Taxonomies.Screens;

/// <summary>Counts the items that have a term.</summary>
internal sealed class TermUsage(ISession session)
{
    public Task<int> CountAsync(string term, CancellationToken cancellationToken)
        => session.QueryIndex<TaxonomyIndex>(x => x.TermContentItemId == term && x.Latest).CountAsync(cancellationToken);
}
