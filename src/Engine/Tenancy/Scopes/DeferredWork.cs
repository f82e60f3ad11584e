using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Tenancy.Scopes;

/// <summary>Runs what a scope left to do after its end: each task in a new scope of the tenant as it is by then.</summary>
internal static class DeferredWork
{
    public static async Task RunAsync(ShellContext context, HashSet<string> signals, List<Func<ShellScope, Task>> tasks)
    {
        var services = context.ServiceProvider;
        if (signals.Count > 0 && services.GetService<ISignal>() is { } signal)
        {
            foreach (var key in signals)
            {
                await signal.SignalTokenAsync(key);
            }
        }

        if (tasks.Count == 0)
        {
            return;
        }

        var host = services.GetService<IShellHost>();
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("Sapling.Tenancy.DeferredTasks");
        foreach (var task in tasks)
        {
            try
            {
                // The task before may have released or reloaded the tenant, so each asks for its scope anew.
                var scope = host is not null && !context.Settings.Disposed && host.TryGetSettings(context.Settings.Name, out var current)
                    ? await host.GetScopeAsync(current)
                    : await context.CreateScopeAsync() ?? throw new InvalidOperationException("The tenant has ended.");
                await scope.UsingAsync(task);
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "A deferred task of tenant '{Tenant}' failed.", context.Settings.Name);
            }
        }
    }
}
