using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Contents.RecycleBin;

/// <summary>Puts into the bin whatever is deleted, by whichever way.</summary>
internal sealed class BinHandler(ISession session, IClock clock, IHttpContextAccessor http) : ContentHandlerBase
{
    public override async Task RemovedAsync(RemoveContentContext context)
    {
        if (!context.NoActiveVersionLeft)
        {
            return;
        }

        var item = context.ContentItem;

        await session.SaveAsync(new BinnedItem
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            ContentType = item.ContentType,
            DisplayText = item.DisplayText,
            Owner = item.Owner,
            RemovedUtc = clock.UtcNow,
            RemovedBy = http.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user.FindFirstValue(ClaimTypes.Name) : null,
        });
    }
}
