using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using Sapling.Admin.Lists;
using YesSql;

namespace Sapling.Admin.Trees;

/// <summary>The content items of a type that have a tree in them.</summary>
public static class ItemTreeList
{
    /// <param name="session">Where they are.</param>
    /// <param name="type">Their type.</param>
    /// <param name="title">What they are called.</param>
    /// <param name="count">The column that counts the items of the tree.</param>
    /// <param name="empty">What is said when there are none.</param>
    /// <param name="edit">The page that shows the tree of one.</param>
    /// <param name="S">The feature's texts.</param>
    public static AdminList<ContentItem> Of(ISession session, string type, string title, AdminColumn<ContentItem> count, string empty, Func<ContentItem, string> edit, IStringLocalizer S) => new()
    {
        Id = type,
        Title = title,
        Key = item => item.ContentItemId,
        Columns =
        [
            new("name", S["Name"], item => item.DisplayText) { Link = edit },
            count,
            new("changed", S["Changed"], item => item.ModifiedUtc),
        ],
        Actions = item => [AdminAction.Link(S["Edit"], edit(item), "pencil", first: true)],
        Empty = new(empty),
        Source = async (query, cancellationToken) =>
        {
            var items = session.Query<ContentItem, ContentItemIndex>(index => index.ContentType == type && index.Latest).OrderBy(index => index.DisplayText);
            var total = await items.CountAsync(cancellationToken);
            return new([.. await items.Skip(query.Skip).Take(query.Take).ListAsync(cancellationToken)], total);
        },
    };
}
