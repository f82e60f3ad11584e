using YesSql;
using YesSql.Indexes;

namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. Queries whose items have had their loading events.</summary>
public static class ContentQueryExtensions
{
    public static async Task<ContentItem?> FirstOrDefaultAsync(this IQuery<ContentItem> query, IContentManager contentManager) =>
        await query.FirstOrDefaultAsync() is { } item ? await contentManager.LoadAsync(item) : null;

    public static async Task<IEnumerable<ContentItem>> ListAsync(this IQuery<ContentItem> query, IContentManager contentManager) =>
        await contentManager.LoadAsync(await query.ListAsync());

    public static IAsyncEnumerable<ContentItem> ToAsyncEnumerable(this IQuery<ContentItem> query, IContentManager contentManager) =>
        contentManager.LoadAsync(query.ToAsyncEnumerable());
}

/// <summary>Contract: Orchard Core 3.0. Queries whose items have had their loading events.</summary>
public static class ContentQueryOfTIndexExtensions
{
    public static async Task<ContentItem?> FirstOrDefaultAsync<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager) where TIndex : class, IIndex =>
        await query.FirstOrDefaultAsync() is { } item ? await contentManager.LoadAsync(item) : null;

    public static async Task<IEnumerable<ContentItem>> ListAsync<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager) where TIndex : class, IIndex =>
        await contentManager.LoadAsync(await query.ListAsync());

    public static IAsyncEnumerable<ContentItem> ToAsyncEnumerable<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager) where TIndex : class, IIndex =>
        contentManager.LoadAsync(query.ToAsyncEnumerable());
}
