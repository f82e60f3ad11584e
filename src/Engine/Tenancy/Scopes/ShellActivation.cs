using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Scopes;

/// <summary>Tells a tenant's event handlers, once, that it starts.</summary>
internal static class ShellActivation
{
    public static async Task ActivateAsync(ShellContext context)
    {
        if (context.IsActivated)
        {
            return;
        }

        await context.Activation.WaitAsync();
        try
        {
            if (context.IsActivated)
            {
                return;
            }

            // In a scope of its own: its work is saved before the first request begins.
            await (await context.CreateScopeAsync()).UsingAsync(async scope =>
            {
                var handlers = scope.ServiceProvider.GetServices<IModularTenantEvents>().ToArray();
                foreach (var handler in handlers)
                {
                    await handler.ActivatingAsync();
                }

                foreach (var handler in handlers.Reverse())
                {
                    await handler.ActivatedAsync();
                }
            }, activateShell: false);

            context.IsActivated = true;
        }
        finally
        {
            context.Activation.Release();
        }
    }
}
