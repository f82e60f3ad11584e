using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace Sapling.Content.Managing;

/// <summary>Writes when an item was made, changed and published, and by whom.</summary>
internal sealed class AuthorHandler(IClock clock, IHttpContextAccessor http) : ContentHandlerBase
{
    public override Task InitializingAsync(InitializingContentContext context)
    {
        var item = context.ContentItem;
        item.CreatedUtc = clock.UtcNow;
        item.ModifiedUtc = item.CreatedUtc;

        if (User() is { } user)
        {
            item.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
            item.Author = user.Identity?.Name;
        }

        return Task.CompletedTask;
    }

    public override Task CreatingAsync(CreateContentContext context)
    {
        var item = context.ContentItem;
        item.CreatedUtc ??= clock.UtcNow;
        item.ModifiedUtc ??= item.CreatedUtc;

        if (User() is { } user)
        {
            item.Owner ??= user.FindFirstValue(ClaimTypes.NameIdentifier);
            item.Author ??= user.Identity?.Name;
        }

        return Task.CompletedTask;
    }

    public override Task UpdatingAsync(UpdateContentContext context)
    {
        context.ContentItem.ModifiedUtc = clock.UtcNow;
        context.ContentItem.Author = User()?.Identity?.Name ?? context.ContentItem.Author;
        return Task.CompletedTask;
    }

    public override Task VersioningAsync(VersionContentContext context)
    {
        var building = context.BuildingContentItem;
        building.ModifiedUtc = clock.UtcNow;
        building.PublishedUtc = context.ContentItem.PublishedUtc;
        building.Author = User()?.Identity?.Name ?? building.Author;
        return Task.CompletedTask;
    }

    public override Task RestoringAsync(RestoreContentContext context)
    {
        context.ContentItem.ModifiedUtc = clock.UtcNow;
        context.ContentItem.Author = User()?.Identity?.Name ?? context.ContentItem.Author;
        return Task.CompletedTask;
    }

    public override Task PublishingAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = clock.UtcNow;
        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = null;
        return Task.CompletedTask;
    }

    private ClaimsPrincipal? User() => http.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;
}
