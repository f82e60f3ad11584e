using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
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
        services.AddContentPart<PublishLaterPart>()
            .UseDisplayDriver<PublishLaterPartDriver>()
            .AddHandler<PublishLaterPartHandler>();
        services.TryAddSingleton<PublishLaterMark>();
        services.AddIndexProvider<PublishLaterPartIndexProvider>();
        services.AddDataMigration<PublishLaterMigrations>();
        services.AddPlans();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBackgroundTask, ScheduledPublishing>());
    }
}

[Feature("OrchardCore.ArchiveLater")]
internal sealed class ArchiveLaterStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ArchiveLaterPart>()
            .UseDisplayDriver<ArchiveLaterPartDriver>()
            .AddHandler<ArchiveLaterPartHandler>();
        services.AddIndexProvider<ArchiveLaterPartIndexProvider>();
        services.AddDataMigration<ArchiveLaterMigrations>();
        services.AddPlans();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBackgroundTask, ScheduledArchiving>());
    }
}

/// <summary>What both features need.</summary>
internal static class PlanServices
{
    internal static void AddPlans(this IServiceCollection services)
    {
        services.TryAddScoped<PlannedMoments>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentDisplayHandler, PlannedSpan>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, PlansOfVersions>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IModularTenantEvents, PlansOnStart>());
    }
}

/// <summary>Says that drafts can be planned: without the feature its table does not exist.</summary>
internal sealed class PublishLaterMark;
