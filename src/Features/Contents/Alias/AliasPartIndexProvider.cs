using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using Sapling.Data.Stores;
using YesSql.Indexes;

namespace Sapling.Contents.Alias;

internal sealed class AliasPartIndexProvider(IServiceProvider services) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<AliasPartIndex>()
        .When(item => (item.Published || item.Latest) && item.Has<AliasPart>())
        .Map(IndexAsync);

    private async Task<IEnumerable<AliasPartIndex>> IndexAsync(ContentItem item)
    {
        var alias = item.Get<AliasPart>(nameof(AliasPart))?.Alias;

        if (string.IsNullOrEmpty(alias)
            || await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync(item.ContentType) is not { } type
            || !type.Parts.Any(part => part.PartDefinition.Name == nameof(AliasPart)))
        {
            return [];
        }

        return
        [
            new AliasPartIndex
            {
                Alias = alias.Composed().ToLowerInvariant(),
                ContentItemId = item.ContentItemId,
                Latest = item.Latest,
                Published = item.Published,
            },
        ];
    }
}
