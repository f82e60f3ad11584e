using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Agency.Review.Workflow;

/// <summary>
/// A version that comes back from the history or the bin is a draft that nobody has submitted. What was said about the item since
/// stays said.
/// </summary>
internal sealed class ReviewVersions(IServiceProvider services) : ContentHandlerBase
{
    public override async Task RestoringAsync(RestoreContentContext context)
    {
        var item = context.ContentItem;

        if (item.Get<ReviewPart>(nameof(ReviewPart)) is not { } restored)
        {
            return;
        }

        // Asked for late: the manager has this handler.
        var latest = (await services.GetRequiredService<IContentManager>().GetAsync(item.ContentItemId, VersionOptions.Latest))?.Get<ReviewPart>(nameof(ReviewPart));

        if (restored.State != ReviewState.None || latest is not null)
        {
            item.Alter<ReviewPart>(part => (part.State, part.Remarks) = (ReviewState.None, latest?.Remarks ?? part.Remarks));
        }
    }
}
