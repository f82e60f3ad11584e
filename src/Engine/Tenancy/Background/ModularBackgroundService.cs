using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using Sapling.Tenancy.Requests;
using Sapling.Tenancy.Startup;

namespace Sapling.Tenancy.Background;

/// <summary>
/// The one loop that runs the tenants' background tasks: it looks at the started tenants every few seconds; each tenant runs its due
/// tasks one after the other, tenants beside each other.
/// </summary>
internal sealed class ModularBackgroundService(
    IShellHost host,
    IClock clock,
    IOptions<BackgroundServiceOptions> options,
    IHttpContextAccessor httpContextAccessor,
    IHostApplicationLifetime lifetime,
    ILogger<ModularBackgroundService> logger) : BackgroundService
{
    private readonly ConcurrentDictionary<string, Task> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Tenant, string Task), TaskSchedule> _schedules = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await HostStart.WaitAsync(lifetime, stoppingToken))
        {
            return;
        }

        using var timer = new PeriodicTimer(options.Value.PollingTime);
        try
        {
            do
            {
                Poll(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(_running.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Starts the due tasks of each started tenant that is not running some already.</summary>
    internal void Poll(CancellationToken cancellationToken)
    {
        foreach (var shell in host.ListShellContexts().Where(shell => shell.Settings.IsRunning() && shell.IsActivated && !shell.Released))
        {
            var name = shell.Settings.Name;
            if (_running.TryGetValue(name, out var current) && !current.IsCompleted)
            {
                continue;
            }

            _running[name] = RunTenantAsync(shell, cancellationToken);
        }
    }

    internal async Task RunTenantAsync(ShellContext shell, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var tenant = shell.Settings.Name;
        try
        {
            foreach (var task in shell.ServiceProvider.GetServices<IBackgroundTask>())
            {
                var schedule = _schedules.GetOrAdd((tenant, task.GetTaskName()), static _ => new TaskSchedule());
                if (cancellationToken.IsCancellationRequested || shell.Released)
                {
                    return;
                }

                await RunTaskAsync(shell, task.GetTaskName(), schedule, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The background tasks of tenant '{Tenant}' could not be run.", tenant);
        }
    }

    private async Task RunTaskAsync(ShellContext shell, string name, TaskSchedule schedule, CancellationToken cancellationToken)
    {
        try
        {
            if (schedule.IsStale(clock.UtcNow) && await shell.CreateScopeAsync() is { } scope)
            {
                await scope.UsingAsync(current => schedule.ReadAsync(current, name, clock.UtcNow));
            }

            if (schedule.Settings is not { } settings || !schedule.IsDue(clock.UtcNow))
            {
                return;
            }

            // Also of what is switched off: switched on at noon, the task of the night waits for the night.
            schedule.Begin(clock.UtcNow);
            if (!settings.Enable)
            {
                return;
            }

            httpContextAccessor.HttpContext = shell.CreateHttpContext();

            if (settings.UsePipeline)
            {
                await TenantRouter.PipelineAsync(shell);
            }

            if (await shell.CreateScopeAsync() is { } work)
            {
                await work.UsingAsync(current => ExecuteAsync(current, name, settings, cancellationToken));
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.LogError(exception, "Background task '{Task}' of tenant '{Tenant}' failed. It runs again at {Next:u}.", name, shell.Settings.Name, schedule.Next);
        }
        finally
        {
            httpContextAccessor.HttpContext = null;
        }
    }

    private async Task ExecuteAsync(ShellScope scope, string name, BackgroundTaskSettings settings, CancellationToken cancellationToken)
    {
        var services = scope.ServiceProvider;
        if (services.GetServices<IBackgroundTask>().GetTaskByName(name) is not { } task)
        {
            return;
        }

        var (locker, locked) = await services.GetRequiredService<IDistributedLock>().TryAcquireBackgroundTaskLockAsync(settings);
        if (!locked)
        {
            logger.LogInformation("Background task '{Task}' of tenant '{Tenant}' is passed over: another node runs it.", name, scope.ShellContext.Settings.Name);
            return;
        }

        await using (locker)
        {
            var handlers = services.GetServices<IBackgroundTaskEventHandler>().ToArray();
            var context = new BackgroundTaskEventContext(name, scope);
            await handlers.InvokeAsync(handler => handler.ExecutingAsync(context, cancellationToken), logger);

            try
            {
                await task.DoWorkAsync(services, cancellationToken);
            }
            catch (Exception exception)
            {
                context.Exception = exception;
                throw;
            }
            finally
            {
                await handlers.InvokeAsync(handler => handler.ExecutedAsync(context, cancellationToken), logger);
            }
        }
    }
}
