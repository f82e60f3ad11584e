using Agency.Review.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using ISession = YesSql.ISession;

namespace Agency.Review.Notices;

/// <summary>
/// Keeps messages with the item's change, in the same transaction: what is not saved is not told, what is saved cannot be lost,
/// and whoever saves waits for no mail server.
/// </summary>
internal sealed class ReviewOutbox(ISession session, IContentManager contents, LinkGenerator links, IHttpContextAccessor http, IClock clock) : IReviewNotice
{
    public Task SubmittedAsync(ReviewPart part, string? remark) => AddAsync(ReviewNoticeKind.Submitted, part, remark);

    public Task ReturnedAsync(ReviewPart part, string remark) => AddAsync(ReviewNoticeKind.Returned, part, remark);

    private async Task AddAsync(ReviewNoticeKind kind, ReviewPart part, string? remark) => await session.SaveAsync(new ReviewNotice
    {
        Kind = kind,
        ContentItemId = part.ContentItem.ContentItemId,
        By = http.HttpContext?.User.Identity?.Name,
        Remark = remark,
        Link = await LinkAsync(part.ContentItem),
        DueUtc = clock.UtcNow,
    });

    private async Task<string?> LinkAsync(ContentItem item)
    {
        var metadata = await contents.PopulateAspectAsync<ContentItemMetadata>(item);
        return http.HttpContext is { } context ? links.GetUriByRouteValues(context, null, metadata.EditorRouteValues) : null;
    }
}
