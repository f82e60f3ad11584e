using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Data.Sessions;
using Sapling.Data.Stores;
using YesSql;

namespace Sapling.Data.Tenants;

/// <summary>The session of a tenant scope: saved when the scope ends well, dropped when it fails.</summary>
internal static class TenantSession
{
    public static ISession Open(IServiceProvider services)
    {
        var session = new StoreSession((DocumentStorage)services.GetRequiredService<IStore>(), withTracking: true);
        session.RegisterScopedIndexes(() => services.GetServices<IScopedIndexProvider>());

        // Other service scopes (a test's, a background worker's own) commit by themselves.
        if (ShellScope.Current is { } scope && ReferenceEquals(scope.ServiceProvider, services))
        {
            ShellScope.RegisterBeforeDispose(static scope => scope.ServiceProvider.GetRequiredService<IDocumentStore>().CommitAsync(), last: true);
            ShellScope.AddExceptionHandler(static (scope, _) => scope.ServiceProvider.GetRequiredService<IDocumentStore>().CancelAsync());
        }

        return session;
    }
}
