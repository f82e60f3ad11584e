using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using Sapling.Data.Stores;
using Sapling.Display.Caching;
using ISession = YesSql.ISession;

namespace Sapling.Content.Managing;

/// <summary>
/// The stored text of published items that pages ask for again and again (menus, taxonomies, the article itself), until the next
/// commit. Each scope gets an item of its own. Only requests that read use it: who writes must see what his session sees.
/// </summary>
internal sealed class PublishedSnapshots(DataVersion version, IHttpContextAccessor http)
{
    private const long Capacity = 8 * 1024 * 1024;

    private readonly BoundedCache<Snapshot> _snapshots = new(Capacity);

    internal long Version => version.Current;

    internal bool Serves(ISession session) =>
        session.CurrentTransaction is null && http.HttpContext is { } context && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));

    internal Snapshot? Find(string contentItemId) =>
        _snapshots.Find(contentItemId) is { } snapshot && snapshot.ReadAt == version.Current ? snapshot : null;

    internal void Keep(ContentItem item, ISession session, long readAt)
    {
        if (readAt == version.Current)
        {
            var text = session.Store.Configuration.ContentSerializer.Serialize(item);
            _snapshots.Keep(item.ContentItemId, new Snapshot(item.Id, text, readAt), (2L * text.Length) + 200);
        }
    }

    internal sealed record Snapshot(long DocumentId, string Text, long ReadAt)
    {
        internal ContentItem Open(ISession session)
        {
            var item = (ContentItem)session.Store.Configuration.ContentSerializer.Deserialize(Text, typeof(ContentItem));
            session.Import(item, DocumentId, 0);
            return item;
        }
    }
}
