using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using Sapling.Contents.Autoroute;
using YesSql;
using YesSql.Services;

namespace Sapling.Contents.Mentions;

/// <summary>Which items lead to others: menus and pickers by ids, texts by paths. Asked before something is deleted.</summary>
internal sealed class ItemMentions(ISession session, IContentManager contents, IEnumerable<ILeadingItems> others)
{
    /// <summary>How many leading items are named for one.</summary>
    internal const int Most = 5;

    /// <summary>Those of the items that others lead to, the given items themselves not counted.</summary>
    internal async Task<IReadOnlyList<MentionedItem>> OfAsync(IReadOnlyCollection<ContentItem> items, CancellationToken cancellationToken)
    {
        var given = items.Select(item => item.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var found = new List<(ContentItem Item, string[] Leading)>();

        foreach (var item in items)
        {
            if (await LeadingAsync(item, given, cancellationToken) is { Length: > 0 } leading)
            {
                found.Add((item, leading));
            }
        }

        var titles = await TitlesAsync([.. found.SelectMany(one => one.Leading.Take(Most)).Distinct()], cancellationToken);

        return [.. found.Select(one => new MentionedItem(
            one.Item,
            [.. one.Leading.Take(Most).Select(id => new LeadingItem(id, titles.GetValueOrDefault(id)))],
            HasMore: one.Leading.Length > Most))];
    }

    private async Task<string[]> LeadingAsync(ContentItem item, HashSet<string> given, CancellationToken cancellationToken)
    {
        var targets = (await RoutedPaths.OfAsync(item, contents)).Select(path => MentionTargets.OfPath(path.Path)).OfType<string>().Append(item.ContentItemId).ToArray();

        // A draft and what is published of it have a row each, and the given ones do not count.
        var most = (2 * (Most + 1)) + (2 * given.Count);
        var rows = await session.QueryIndex<MentionIndex>(index => index.Target.IsIn(targets)).Take(most).ListAsync(cancellationToken);
        var leading = rows.Select(row => row.ContentItemId).ToList();

        foreach (var other in others)
        {
            leading.AddRange(await other.FindAsync(item, most));
        }

        return [.. leading.Distinct().Where(id => !given.Contains(id))];
    }

    private async Task<Dictionary<string, string?>> TitlesAsync(string[] ids, CancellationToken cancellationToken) => ids.Length == 0
        ? []
        : (await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && (index.Latest || index.Published)).ListAsync(cancellationToken))
            .GroupBy(index => index.ContentItemId)
            .ToDictionary(group => group.Key, group => (group.FirstOrDefault(index => index.Latest) ?? group.First()).DisplayText);
}

/// <summary>An item that others lead to.</summary>
/// <param name="HasMore">Whether more lead to it than are named.</param>
internal sealed record MentionedItem(ContentItem Item, IReadOnlyList<LeadingItem> Leading, bool HasMore);

internal sealed record LeadingItem(string ContentItemId, string? Title);
