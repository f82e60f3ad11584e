using OrchardCore.ContentManagement;

namespace Sapling.Contents.Mentions;

/// <summary>A way in which items lead to another that a feature keeps in an index of its own, e.g. by category.</summary>
public interface ILeadingItems
{
    /// <summary>The ids of items that lead to the item, at most so many.</summary>
    Task<IEnumerable<string>> FindAsync(ContentItem item, int most);
}
