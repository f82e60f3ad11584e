using Lucene.Net.Index;
using Lucene.Net.Search;
using OrchardCore.Entities;
using OrchardCore.Indexing.Core.Models;
using OrchardCore.Indexing.Models;
using OrchardCore.Search.Abstractions;
using Sapling.Lucene.Indexes;
using Sapling.Lucene.Tasks;

namespace Sapling.Lucene.Searching;

internal sealed class LuceneSearchService(LuceneIndexes indexes) : ISearchService
{
    // Readers do not page further, and each page costs as much as all before it.
    private const int Furthest = 1000;

    private static readonly Sort Order = new(SortField.FIELD_SCORE, new SortField(IndexFields.Date, SortFieldType.INT64, reverse: true));

    public string Name => LuceneProvider.Name;

    public Task<SearchResult> SearchAsync(IndexProfile index, string term, int start, int size)
    {
        var query = SearchQuery.Parse(term);
        var result = new SearchResult { Success = true, Latest = index.GetOrCreate<ContentIndexMetadata>().IndexLatest };

        if (query.Words.Length > 0)
        {
            var opened = indexes.Get(index);

            // Lost or unreadable files were replaced by an empty index: that nothing is found would be a lie.
            if (!opened.IsReady)
            {
                IndexingProcessor.RunAfterScope();
                result.Success = false;
                return Task.FromResult(result);
            }

            opened.Search(searcher => Fill(result, searcher, query, start, Math.Min(size, Furthest)));
        }

        return Task.FromResult(result);
    }

    private static SearchResult Fill(SearchResult result, IndexSearcher searcher, SearchQuery query, int start, int size)
    {
        var wanted = Math.Min(start + size, Furthest);
        var hits = searcher.Search(query.ToQuery(all: true), null, Math.Max(1, wanted), Order);

        if (hits.TotalHits == 0 && query.Words.Length > 1)
        {
            hits = searcher.Search(query.ToQuery(all: false), null, Math.Max(1, wanted), Order);
        }

        result.TotalCount = hits.TotalHits;
        var words = query.Words.ToHashSet(StringComparer.Ordinal);

        foreach (var hit in hits.ScoreDocs.Skip(start).Take(size))
        {
            var document = searcher.Doc(hit.Doc);
            var id = document.Get(IndexFields.ContentItemId);
            result.ContentItemIds.Add(id);
            result.Highlights[id] = new Dictionary<string, IReadOnlyCollection<string>>
            {
                [IndexFields.FullText] = [Excerpt.Of(document.Get(IndexFields.Excerpt) ?? "", words)],
            };
        }

        return result;
    }
}
