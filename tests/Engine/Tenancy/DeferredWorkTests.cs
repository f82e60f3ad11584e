using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundJobs;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Tests.Tenancy;

/// <summary>What a scope leaves to do after its end is done however the tenant changes meanwhile.</summary>
public sealed class DeferredWorkTests
{
    [Fact]
    public async Task Tasks_RunInOrder_EachInAScopeOfItsOwn()
    {
        await using var host = await StartAsync();
        var scopes = new List<ShellScope>();

        await host.InTenantAsync("Default", scope =>
        {
            scope.AddDeferredTask(later => scopes.Add(later));
            scope.AddDeferredTask(later => scopes.Add(later));
            return Task.CompletedTask;
        });

        Assert.Equal(2, scopes.Distinct().Count());
    }

    [Fact]
    public async Task TaskThatReleasesTheTenant_LetsTheNextRunInItsSuccessor()
    {
        await using var host = await StartAsync();
        var contexts = new List<object>();

        await host.InTenantAsync("Default", scope =>
        {
            scope.AddDeferredTask(async later =>
            {
                contexts.Add(later.ShellContext);
                await host.Shells.ReleaseShellContextAsync(host.Shells.GetSettings("Default"));
            });
            scope.AddDeferredTask(later => contexts.Add(later.ShellContext));
            return Task.CompletedTask;
        });

        Assert.Equal(2, contexts.Distinct().Count());
    }

    [Fact]
    public async Task TaskThatRemovesTheTenant_DoesNotFailTheCaller()
    {
        await using var host = await StartAsync();
        await host.AddTenantAsync("Other", "other");
        var ran = 0;

        await host.InTenantAsync("Other", scope =>
        {
            scope.AddDeferredTask(async _ =>
            {
                ran++;
                await host.Shells.UpdateShellSettingsAsync(host.Shells.GetSettings("Other").AsDisabled());
                await host.Shells.RemoveShellSettingsAsync(host.Shells.GetSettings("Other"));
            });
            scope.AddDeferredTask(_ => { ran++; });
            return Task.CompletedTask;
        });

        Assert.InRange(ran, 1, 2);
        Assert.False(host.Shells.TryGetSettings("Other", out _));
    }

    [Fact]
    public async Task TaskOfATask_RunsToo()
    {
        await using var host = await StartAsync();
        var log = new List<string>();

        await host.InTenantAsync("Default", scope =>
        {
            scope.AddDeferredTask(later =>
            {
                log.Add("outer");
                later.AddDeferredTask(_ => log.Add("inner"));
            });
            return Task.CompletedTask;
        });

        Assert.Equal(["outer", "inner"], log);
    }

    [Fact]
    public async Task Job_ThatFails_IsNobodysFailure()
    {
        await using var host = await StartAsync();
        var second = new TaskCompletionSource();

        await host.InTenantAsync("Default", async _ =>
        {
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("hỏng", Task (_) => throw new InvalidOperationException("hỏng"));
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("tốt", _ =>
            {
                second.SetResult();
                return Task.CompletedTask;
            });
        });

        await second.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>A background task has a request of its own, to which nobody ever answers.</summary>
    [Fact]
    public async Task Job_OfABackgroundTask_RunsToo()
    {
        await using var host = await StartAsync();
        var done = new TaskCompletionSource();

        await host.InTenantAsync("Default", async scope =>
        {
            var accessor = scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>();
            accessor.HttpContext = scope.ShellContext.CreateHttpContext();
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("việc", _ =>
            {
                done.SetResult();
                return Task.CompletedTask;
            });
            accessor.HttpContext = null;
        });

        await done.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Job_OutsideOfATenant_SaysWhatItNeeds()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("x", _ => Task.CompletedTask));

        Assert.Contains("scope", exception.Message);
    }

    private static async Task<TestHost> StartAsync()
    {
        var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null);
        return host;
    }
}
