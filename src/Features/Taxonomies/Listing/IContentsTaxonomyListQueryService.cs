using OrchardCore.ContentManagement;
using OrchardCore.Navigation;
using OrchardCore.Taxonomies.Models;
using YesSql;

namespace OrchardCore.Taxonomies.Core;

/// <summary>Contract: Orchard Core 3.0. Finds the items of a term.</summary>
public interface IContentsTaxonomyListQueryService
{
    /// <summary>The published items of the term, newest first, of all pages.</summary>
    Task<IQuery<ContentItem>> QueryAsync(TermPart termPart, Pager pager);
}
