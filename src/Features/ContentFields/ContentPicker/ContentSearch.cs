using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Sapling.ContentFields.ContentPicker;

/// <summary>Finds content to pick by its title, newest first.</summary>
internal sealed class ContentSearch(ISession session, IContentManager contents, IContentDefinitionManager definitions) : IContentPickerResultProvider
{
    private const int MaxResults = 50;

    public string Name => "Default";

    public async Task<IEnumerable<ContentPickerResult>> Search(ContentPickerSearchContext searchContext)
    {
        var query = session.Query<ContentItem, ContentItemIndex>(i => i.Latest);
        var types = searchContext.DisplayAllContentTypes
            ? (await definitions.ListTypeDefinitionsAsync()).Where(t => t.IsListable() || t.IsCreatable()).Select(t => t.Name).ToArray()
            : searchContext.ContentTypes.ToArray();
        query = query.With<ContentItemIndex>(i => i.ContentType.IsIn(types));
        if (!string.IsNullOrWhiteSpace(searchContext.Query))
        {
            var text = searchContext.Query.Trim();
            query = query.With<ContentItemIndex>(i => i.DisplayText!.Contains(text));
        }

        var items = await query.OrderByDescending(i => i.ModifiedUtc).Take(MaxResults).ListAsync();
        var results = new List<ContentPickerResult>();
        foreach (var item in items)
        {
            results.Add(new ContentPickerResult
            {
                ContentItemId = item.ContentItemId,
                DisplayText = item.DisplayText,
                HasPublished = await contents.HasPublishedVersionAsync(item),
                ContentItem = item,
            });
        }

        return results;
    }
}
