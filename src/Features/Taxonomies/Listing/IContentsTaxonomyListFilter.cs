using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;
using YesSql;

namespace OrchardCore.Taxonomies.Core;

/// <summary>Contract: Orchard Core 3.0. Narrows the list of a term's items.</summary>
public interface IContentsTaxonomyListFilter
{
    Task FilterAsync(IQuery<ContentItem> query, TermPart termPart);
}
