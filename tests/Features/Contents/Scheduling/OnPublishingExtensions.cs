using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Features.Tests.Contents.Scheduling;

internal static class OnPublishingExtensions
{
    /// <summary>Does something in the midst of a publication.</summary>
    public static void OnPublishing(this IServiceCollection services, Func<ContentItem, Task> work) => services.AddScoped<IContentHandler>(_ => new Handler(work));

    private sealed class Handler(Func<ContentItem, Task> work) : ContentHandlerBase
    {
        public override Task PublishingAsync(PublishContentContext context) => work(context.ContentItem);
    }
}
