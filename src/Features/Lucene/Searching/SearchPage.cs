using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;
using OrchardCore.Search.Abstractions;
using OrchardCore.Search.Models;
using OrchardCore.Settings;

namespace Sapling.Lucene.Searching;

/// <summary>An item found, with the part of its text that fits.</summary>
public sealed record SearchHit(ContentItem ContentItem, string Excerpt);

/// <summary>What the search page shows; not ready while the index is being built.</summary>
internal sealed record SearchPageResult(IReadOnlyList<SearchHit> Hits, long Total, bool IsReady);

/// <summary>Searches the site's index for readers: published items only.</summary>
internal sealed class SearchPage(ISiteService sites, IIndexProfileStore profiles, IEnumerable<ISearchService> services, IContentManager contents, ILogger<SearchPage> logger)
{
    /// <summary>Null when the named index, or the site's default one, does not exist.</summary>
    public async Task<SearchPageResult?> SearchAsync(string? indexName, string terms, int start, int size)
    {
        var profile = string.IsNullOrEmpty(indexName) ? await DefaultAsync() : await profiles.FindByIdAsync(indexName) ?? await profiles.FindByNameAsync(indexName);

        if (profile is null || services.FirstOrDefault(service => string.Equals(service.Name, profile.ProviderName, StringComparison.OrdinalIgnoreCase)) is not { } search)
        {
            logger.LogWarning("There is no search index '{Index}'. Create an index profile and name it in the settings SearchSettings.DefaultIndexProfileName.", indexName);
            return null;
        }

        var result = await search.SearchAsync(profile, terms, start, size);
        var items = (await contents.GetAsync(result.ContentItemIds)).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var hits = new List<SearchHit>();

        foreach (var id in result.ContentItemIds)
        {
            if (items.TryGetValue(id, out var item))
            {
                var excerpt = result.Highlights.TryGetValue(id, out var fields) ? fields.Values.SelectMany(fragments => fragments).FirstOrDefault() : null;
                hits.Add(new SearchHit(item, excerpt ?? ""));
            }
        }

        return new SearchPageResult(hits, result.TotalCount, result.Success);
    }

    private async Task<OrchardCore.Indexing.Models.IndexProfile?> DefaultAsync()
    {
        var name = (await sites.GetSettingsAsync<SearchSettings>()).DefaultIndexProfileName;
        return string.IsNullOrEmpty(name) ? (await profiles.GetAllAsync()).FirstOrDefault() : await profiles.FindByNameAsync(name);
    }
}
