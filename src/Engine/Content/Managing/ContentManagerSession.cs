using OrchardCore.ContentManagement;

namespace Sapling.Content.Managing;

internal sealed class ContentManagerSession : IContentManagerSession
{
    private readonly Dictionary<long, ContentItem> _byId = [];
    private readonly Dictionary<string, ContentItem> _publishedById = [];

    public void Store(ContentItem item)
    {
        // An item inside another one has no document of its own to be known by.
        if (item.Id != 0)
        {
            _byId[item.Id] = item;
        }

        if (item is { Published: true, ContentItemId: { } id } && item.Id != 0)
        {
            _publishedById[id] = item;
        }
    }

    public bool RecallVersionId(long id, out ContentItem? item)
    {
        item = null;
        return id != 0 && _byId.TryGetValue(id, out item);
    }

    public bool RecallPublishedItemId(string id, out ContentItem? item)
    {
        if (_publishedById.TryGetValue(id, out item) && item.Published)
        {
            return true;
        }

        item = null;
        return false;
    }

    public void Clear()
    {
        _byId.Clear();
        _publishedById.Clear();
    }
}
