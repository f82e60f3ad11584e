using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace OrchardSite.Site.Tests.Harness;

internal static class BackgroundTasks
{
    /// <summary>Does now what the host does as a minute begins.</summary>
    public static Task RunTaskAsync(this SiteHost host, string tenant, string name) => host.InTenantAsync(tenant, scope =>
        scope.ServiceProvider.GetServices<IBackgroundTask>().Single(task => task.GetType().Name == name).DoWorkAsync(scope.ServiceProvider, default));
}
