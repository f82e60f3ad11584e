using OrchardCore.Indexing.Models;

namespace OrchardCore.Search.Abstractions;

/// <summary>Contract: Orchard Core 3.0. Finds content items in the indexes of one provider.</summary>
public interface ISearchService
{
    string Name { get; }

    Task<SearchResult> SearchAsync(IndexProfile index, string term, int start, int size);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class SearchResult
{
    public IList<string> ContentItemIds { get; set; } = [];

    /// <summary>Fragments of HTML by content item and field.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, IReadOnlyCollection<string>>> Highlights { get; set; } = [];

    public bool Latest { get; set; }

    public bool Success { get; set; }

    public long TotalCount { get; set; }
}
