using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace Sapling.Content.Publishing;

/// <summary>All that the features ask of an item before it is published.</summary>
public sealed class PublishRequirements(IEnumerable<IPublishRequirement> requirements, IContentDefinitionManager definitions)
{
    public async Task<IReadOnlyList<PublishProblem>> CheckAsync(ContentItem item)
    {
        if (await definitions.GetTypeDefinitionAsync(item.ContentType) is not { } type)
        {
            return [];
        }

        var problems = new List<PublishProblem>();

        foreach (var requirement in requirements)
        {
            problems.AddRange(await requirement.CheckAsync(item, type));
        }

        return problems;
    }
}
