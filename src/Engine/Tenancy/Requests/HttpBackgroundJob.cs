using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.BackgroundJobs;

/// <summary>Runs work after the response was sent. Contract: Orchard Core 3.0.</summary>
public static class HttpBackgroundJob
{
    /// <summary>
    /// Starts the job in a scope of the current tenant when the request is over; without a request, when the current scope is.
    /// It has a request of the tenant to itself, with the user of the one it comes from. What it throws is logged.
    /// </summary>
    public static Task ExecuteAfterEndOfRequestAsync(string jobName, Func<ShellScope, Task> job)
    {
        var scope = ShellScope.Current ?? throw new InvalidOperationException("A background job needs a tenant's scope.");
        var shell = scope.ShellContext;
        var host = shell.ServiceProvider.GetRequiredService<IShellHost>();
        var logger = shell.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(HttpBackgroundJob).FullName!);
        var tenant = shell.Settings.Name;

        var context = scope.ServiceProvider.GetService<IHttpContextAccessor>()?.HttpContext;
        var user = context?.User.Clone();

        // The request that a background task has to itself has no response that could be completed.
        if (context is not null && context.Features.Get<IHttpResponseFeature>() is not HttpResponseFeature)
        {
            context.Response.OnCompleted(() =>
            {
                Start();
                return Task.CompletedTask;
            });
        }
        else
        {
            scope.AddDeferredTask(_ => Start());
        }

        return Task.CompletedTask;

        void Start()
        {
            // A flow of its own: the job must see neither the request nor its scope.
            using (ExecutionContext.SuppressFlow())
            {
                _ = Task.Run(() => RunAsync(host, tenant, user, jobName, job, logger));
            }
        }
    }

    public static Task ExecuteAfterEndOfRequestAsync<T1>(string jobName, T1 item1, Func<ShellScope, T1, Task> job) =>
        ExecuteAfterEndOfRequestAsync(jobName, scope => job(scope, item1));

    public static Task ExecuteAfterEndOfRequestAsync<T1, T2>(string jobName, T1 item1, T2 item2, Func<ShellScope, T1, T2, Task> job) =>
        ExecuteAfterEndOfRequestAsync(jobName, scope => job(scope, item1, item2));

    public static Task ExecuteAfterEndOfRequestAsync<T1, T2, T3>(string jobName, T1 item1, T2 item2, T3 item3, Func<ShellScope, T1, T2, T3, Task> job) =>
        ExecuteAfterEndOfRequestAsync(jobName, scope => job(scope, item1, item2, item3));

    public static Task ExecuteAfterEndOfRequestAsync<T1, T2, T3, T4>(string jobName, T1 item1, T2 item2, T3 item3, T4 item4, Func<ShellScope, T1, T2, T3, T4, Task> job) =>
        ExecuteAfterEndOfRequestAsync(jobName, scope => job(scope, item1, item2, item3, item4));

    public static Task ExecuteAfterEndOfRequestAsync<T1, T2, T3, T4, T5>(string jobName, T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, Func<ShellScope, T1, T2, T3, T4, T5, Task> job) =>
        ExecuteAfterEndOfRequestAsync(jobName, scope => job(scope, item1, item2, item3, item4, item5));

    private static async Task RunAsync(IShellHost host, string tenant, ClaimsPrincipal? user, string name, Func<ShellScope, Task> job, ILogger logger)
    {
        try
        {
            if (host.TryGetSettings(tenant, out var settings) && settings.IsRunning())
            {
                await (await host.GetScopeAsync(settings)).UsingAsync(scope =>
                {
                    GiveRequest(scope, user);
                    return job(scope);
                });
            }
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Background job '{Job}' of tenant '{Tenant}' failed.", name, tenant);
        }
    }

    // The job has a flow of its own, so nothing has to be taken back.
    private static void GiveRequest(ShellScope scope, ClaimsPrincipal? user)
    {
        if (scope.ServiceProvider.GetService<IHttpContextAccessor>() is { } accessor)
        {
            accessor.HttpContext = scope.ShellContext.CreateHttpContext();
            accessor.HttpContext.User = user ?? accessor.HttpContext.User;
        }
    }
}
