using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Content.Publishing;

/// <summary>Keeps items that lack something from being published, whoever asks for it: the editor, a list, a schedule.</summary>
internal sealed class PublishGuard(PublishRequirements requirements, ILogger<PublishGuard> logger) : ContentHandlerBase
{
    public override async Task PublishingAsync(PublishContentContext context)
    {
        var problems = await requirements.CheckAsync(context.ContentItem);

        if (problems.Count > 0)
        {
            context.Cancel = true;
            logger.LogInformation("The content item {ContentItemId} is not published: it lacks {Problems}.", context.ContentItem.ContentItemId, string.Join(", ", problems.Select(problem => problem.Name)));
        }
    }
}
