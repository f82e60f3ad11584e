using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Scopes;

/// <summary>Tells a tenant's event handlers that it ends. A failing handler does not keep the others from hearing it.</summary>
internal static class ShellTermination
{
    public static async Task TerminateAsync(ShellScope scope)
    {
        var logger = scope.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger("Sapling.Tenancy.Termination");
        try
        {
            await scope.UsingAsync(async ending =>
            {
                var handlers = ending.ServiceProvider.GetServices<IModularTenantEvents>().ToArray();
                await handlers.InvokeAsync(handler => handler.TerminatingAsync(), logger);
                await handlers.Reverse().InvokeAsync(handler => handler.TerminatedAsync(), logger);
            }, activateShell: false);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Tenant '{Tenant}' did not end cleanly.", scope.ShellContext.Settings.Name);
        }
    }
}
