using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using Sapling.Admin.Lists;
using YesSql;
using YesSql.Services;

namespace Sapling.Contents.Listing;

/// <summary>Finds content to pick by words of its title, with or without marks, newest first.</summary>
internal sealed class ContentSearch(ISession session, IContentDefinitionManager definitions) : IContentPickerResultProvider
{
    private const int MaxResults = 50;

    public string Name => "Default";

    public async Task<IEnumerable<ContentPickerResult>> Search(ContentPickerSearchContext searchContext)
    {
        var types = searchContext.DisplayAllContentTypes
            ? (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsListable() || type.IsCreatable()).Select(type => type.Name).ToArray()
            : searchContext.ContentTypes.ToArray();
        var query = session.Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(types));

        foreach (var word in FoldedText.Words(searchContext.Query))
        {
            query.With<FoldedTitleIndex>(index => index.Folded.Contains(word));
        }

        var items = (await query.With<ContentItemIndex>().OrderByDescending(index => index.ModifiedUtc).Take(MaxResults).ListAsync()).ToArray();
        var drafts = items.Where(item => !item.Published).Select(item => item.ContentItemId).ToArray();
        var published = drafts.Length == 0
            ? []
            : (await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId.IsIn(drafts) && index.Published).ListAsync()).Select(index => index.ContentItemId).ToHashSet();

        return items.Select(item => new ContentPickerResult
        {
            ContentItemId = item.ContentItemId,
            DisplayText = item.DisplayText,
            HasPublished = item.Published || published.Contains(item.ContentItemId),
            ContentItem = item,
        }).ToArray();
    }
}
