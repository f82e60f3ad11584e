using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Tenancy.Requests;

namespace Sapling.Tenancy.Startup;

/// <summary>
/// Work that a tenant's features have to do when the host has started, in a scope of the default tenant: such as its unattended
/// setup. Register it in the tenant's services; it runs once, one after the other.
/// </summary>
public interface IHostStartTask
{
    Task RunAsync(ShellScope scope, CancellationToken cancellationToken);
}

/// <summary>Warms the default tenant up as soon as the server listens, so that the first visitor does not wait for it.</summary>
internal sealed class TenantStart(IShellHost host, IHostApplicationLifetime lifetime, ILogger<TenantStart> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await HostStart.WaitAsync(lifetime, stoppingToken))
        {
            return;
        }

        try
        {
            await host.InitializeAsync();
            var settings = host.GetSettings(ShellSettings.DefaultShellName);
            if (settings.IsRunning() || settings.IsUninitialized())
            {
                await (await host.GetScopeAsync(settings)).UsingAsync(async scope =>
                {
                    foreach (var task in scope.ServiceProvider.GetServices<IHostStartTask>())
                    {
                        await task.RunAsync(scope, stoppingToken);
                    }
                });
            }

            if (host.TryGetSettings(ShellSettings.DefaultShellName, out settings) && settings.IsRunning())
            {
                await (await host.GetScopeAsync(settings)).UsingAsync(async scope =>
                    await TenantRouter.PipelineAsync(scope.ShellContext));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "The default tenant could not be started.");
        }
    }
}
