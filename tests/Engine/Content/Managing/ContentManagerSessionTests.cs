using OrchardCore.ContentManagement;
using Sapling.Content.Managing;

namespace OrchardSite.Engine.Tests.Content.Managing;

public sealed class ContentManagerSessionTests
{
    private readonly ContentManagerSession _session = new();

    [Fact]
    public void Item_IsKnownByItsDocument()
    {
        var item = new ContentItem { Id = 7, ContentItemId = "4a" };
        _session.Store(item);

        Assert.True(_session.RecallVersionId(7, out var recalled));
        Assert.Same(item, recalled);
        Assert.False(_session.RecallVersionId(8, out _));
        Assert.False(_session.RecallPublishedItemId("4a", out _));
    }

    [Fact]
    public void PublishedItem_IsKnownByItsId_UntilItIsUnpublished()
    {
        var item = new ContentItem { Id = 7, ContentItemId = "4a", Published = true };
        _session.Store(item);
        Assert.True(_session.RecallPublishedItemId("4a", out var recalled));
        Assert.Same(item, recalled);

        item.Published = false;

        Assert.False(_session.RecallPublishedItemId("4a", out recalled));
        Assert.Null(recalled);
    }

    [Fact]
    public void ItemInsideAnother_IsNotKnown()
    {
        _session.Store(new ContentItem { ContentItemId = "4b", Published = true });

        Assert.False(_session.RecallVersionId(0, out _));
        Assert.False(_session.RecallPublishedItemId("4b", out _));
    }

    [Fact]
    public void Clear_ForgetsAll()
    {
        _session.Store(new ContentItem { Id = 7, ContentItemId = "4a", Published = true });

        _session.Clear();

        Assert.False(_session.RecallVersionId(7, out _));
        Assert.False(_session.RecallPublishedItemId("4a", out _));
    }
}
