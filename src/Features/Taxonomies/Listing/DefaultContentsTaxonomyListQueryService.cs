using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Navigation;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using YesSql;

namespace OrchardCore.Taxonomies.Core;

/// <summary>Contract: Orchard Core 3.0. Finds a term's items by the taxonomy index.</summary>
public sealed class DefaultContentsTaxonomyListQueryService : IContentsTaxonomyListQueryService
{
    private readonly ISession _session;
    private readonly IEnumerable<IContentsTaxonomyListFilter> _filters;
    private readonly ILogger _logger;

    public DefaultContentsTaxonomyListQueryService(ISession session, IEnumerable<IContentsTaxonomyListFilter> contentTaxonomyListFilters, ILogger<DefaultContentsTaxonomyListQueryService> logger)
    {
        _session = session;
        _filters = contentTaxonomyListFilters;
        _logger = logger;
    }

    public async Task<IQuery<ContentItem>> QueryAsync(TermPart termPart, Pager pager)
    {
        var term = termPart.ContentItem.ContentItemId;
        var query = _session.Query<ContentItem>()
            .With<TaxonomyIndex>(i => i.TermContentItemId == term && i.Published)
            .With<ContentItemIndex>(i => i.Published)
            .OrderByDescending(i => i.CreatedUtc)
            .ThenByDescending(i => i.ContentItemId);
        foreach (var filter in _filters)
        {
            try
            {
                await filter.FilterAsync(query, termPart);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                _logger.LogError(exception, "The taxonomy list filter {Filter} failed.", filter.GetType().FullName);
            }
        }

        return query;
    }
}
