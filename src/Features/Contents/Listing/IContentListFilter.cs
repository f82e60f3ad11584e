using OrchardCore.ContentManagement;
using Sapling.Admin.Lists;
using YesSql;

namespace Sapling.Contents.Listing;

/// <summary>A way to narrow the list of content items that another feature adds, e.g. by category.</summary>
public interface IContentListFilter
{
    /// <summary>What is offered to choose from; null when there is nothing.</summary>
    Task<AdminFilter?> DescribeAsync();

    /// <summary>Narrows the query to what was chosen.</summary>
    Task ApplyAsync(IQuery<ContentItem> query, string value);
}
