using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;

namespace Sapling.Content.Liquid;

/// <summary>How deep in itself an item that a template displays stands: one that displays itself, by itself or through others, would never end.</summary>
internal sealed class DisplayDepth
{
    private const int Most = 3;

    private readonly Dictionary<ContentItem, int> _depths = new(ReferenceEqualityComparer.Instance);

    internal bool IsEndless(ContentItem item) => _depths.GetValueOrDefault(item) >= Most;

    /// <summary>Counts while the shape of the item is rendered.</summary>
    internal void Watch(IShape shape, ContentItem item)
    {
        shape.Metadata.OnDisplaying(_ => _depths[item] = _depths.GetValueOrDefault(item) + 1);
        shape.Metadata.OnDisplayed(_ => _depths[item]--);
    }
}
