using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Scopes;

/// <summary>Tells a tenant's event handlers, once, that it starts.</summary>
internal static class ShellActivation
{
    // What a migration defers runs in scopes of the tenant that is still starting: they must not wait for the start to end.
    private static readonly AsyncLocal<ShellContext?> s_starting = new();

    public static async Task ActivateAsync(ShellContext context)
    {
        if (context.IsActivated || s_starting.Value == context)
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

            s_starting.Value = context;

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
