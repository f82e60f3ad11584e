using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Admin.Lists;
using YesSql;

namespace Sapling.Contents.Listing;

/// <summary>A way to narrow the list of content items that another feature adds, e.g. by category.</summary>
public interface IContentListFilter
{
    /// <summary>What is offered to choose from for a list of these types; null when there is nothing.</summary>
    Task<AdminFilter?> DescribeAsync(IReadOnlyCollection<ContentTypeDefinition> types);

    /// <summary>Narrows the query to what was chosen.</summary>
    Task ApplyAsync(IQuery<ContentItem> query, string value);
}
