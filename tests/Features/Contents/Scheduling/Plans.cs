using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Models;
using Sapling.Contents.Scheduling;

namespace OrchardSite.Features.Tests.Contents.Scheduling;

/// <summary>Items with plans, and the minute that carries them out.</summary>
internal static class Plans
{
    public static readonly DateTime Begin = new(2021, 6, 18, 2, 30, 0, DateTimeKind.Utc);

    public static readonly DateTime End = Begin.AddDays(1);

    public static Task<ContentItem> PlanAsync(this ContentsTenant tenant, string title, DateTime? begin = null, DateTime? end = null) =>
        tenant.CreateAsync(title, item => item.Plan(begin ?? Begin, end), VersionOptions.Draft);

    public static void Plan(this ContentItem item, DateTime? begin, DateTime? end)
    {
        item.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = begin);
        item.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = end);
    }

    public static DateTime? BeginOf(ContentItem? item) => item?.Get<PublishLaterPart>(nameof(PublishLaterPart))?.ScheduledPublishUtc;

    public static DateTime? EndOf(ContentItem? item) => item?.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))?.ScheduledArchiveUtc;

    /// <summary>What the background service does as a minute begins.</summary>
    public static async Task AtAsync(this ContentsTenant tenant, DateTime time)
    {
        tenant.Clock.UtcNow = time;
        await tenant.RunAsync();
    }

    public static async Task RunAsync(this ContentsTenant tenant)
    {
        foreach (var task in new[] { typeof(ScheduledPublishing), typeof(ScheduledArchiving) })
        {
            await tenant.ScopeAsync(services => services.GetServices<IBackgroundTask>().Single(candidate => candidate.GetType() == task).DoWorkAsync(services, default));
        }
    }

    public static async Task<bool> IsPublishedAsync(this ContentsTenant tenant, string id) => await tenant.FindAsync(id, VersionOptions.Published) is not null;
}
