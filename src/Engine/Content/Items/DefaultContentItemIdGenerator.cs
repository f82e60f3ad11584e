using OrchardCore.ContentManagement;
using OrchardCore.Entities;

namespace Sapling.Content.Items;

internal sealed class DefaultContentItemIdGenerator(IIdGenerator generator) : IContentItemIdGenerator
{
    public string GenerateUniqueId(ContentItem? contentItem) => generator.GenerateUniqueId();
}
