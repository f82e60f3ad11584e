using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;

namespace Sapling.Contents.Scheduling;

[Feature("OrchardCore.PublishLater")]
internal sealed class PublishLaterStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<PlannedMoments>();
        services.AddContentPart<PublishLaterPart>()
            .UseDisplayDriver<PublishLaterPartDriver>()
            .AddHandler<PublishLaterPartHandler>();
        services.TryAddSingleton<PublishLaterMark>();
        services.AddIndexProvider<PublishLaterPartIndexProvider>();
        services.AddDataMigration<PublishLaterMigrations>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBackgroundTask, ScheduledPublishing>());
    }
}

[Feature("OrchardCore.ArchiveLater")]
internal sealed class ArchiveLaterStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<PlannedMoments>();
        services.AddContentPart<ArchiveLaterPart>()
            .UseDisplayDriver<ArchiveLaterPartDriver>()
            .AddHandler<ArchiveLaterPartHandler>();
        services.AddIndexProvider<ArchiveLaterPartIndexProvider>();
        services.AddDataMigration<ArchiveLaterMigrations>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBackgroundTask, ScheduledArchiving>());
    }
}

/// <summary>Says that drafts can be planned: without the feature its table does not exist.</summary>
internal sealed class PublishLaterMark;
