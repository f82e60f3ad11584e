using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Tests.Tenancy;

public sealed class ShellScopeTests
{
    [Fact]
    public async Task Work_IsDoneInOrder_BeforeTheEndThenAfterIt()
    {
        await using var host = await HostAsync();
        var log = new List<string>();
        await host.InTenantAsync("Default", scope =>
        {
            ShellScope.AddDeferredTask(later =>
            {
                Assert.NotSame(scope, later);
                Assert.Same(later, ShellScope.Current);
                log.Add("deferred");
                return Task.CompletedTask;
            });
            scope.RegisterBeforeDispose(_ => log.Add("last"), last: true);
            scope.RegisterBeforeDispose(_ => log.Add("first"));
            log.Add("work");
            return Task.CompletedTask;
        });
        Assert.Equal(["work", "first", "last", "deferred"], log);
        Assert.Null(ShellScope.Current);
    }

    [Fact]
    public async Task Failure_ReachesHandlersAndCaller_AndSavesNothing()
    {
        await using var host = await HostAsync();
        var log = new List<string>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.InTenantAsync("Default", scope =>
        {
            scope.RegisterBeforeDispose(_ => log.Add("saved"));
            scope.AddDeferredTask(_ => log.Add("deferred"));
            scope.AddExceptionHandler((_, exception) => log.Add(exception.Message));
            throw new InvalidOperationException("broken");
        }));
        Assert.Equal(["broken"], log);
    }

    [Fact]
    public async Task FailedDeferredTask_DoesNotStopTheOthers()
    {
        await using var host = await HostAsync();
        var ran = false;
        await host.InTenantAsync("Default", scope =>
        {
            scope.AddDeferredTask(Task (_) => throw new InvalidOperationException("broken"));
            scope.AddDeferredTask(_ => { ran = true; });
            return Task.CompletedTask;
        });
        Assert.True(ran);
    }

    [Fact]
    public async Task Child_HasItsOwnServicesAndItems()
    {
        await using var host = await HostAsync();
        await host.InTenantAsync("Default", async scope =>
        {
            ShellScope.Set("key", "outer");
            var own = scope.ServiceProvider.GetRequiredService<Probe>();
            await ShellScope.UsingChildScopeAsync(child =>
            {
                Assert.Null(ShellScope.Get("key"));
                Assert.NotSame(own, child.ServiceProvider.GetRequiredService<Probe>());
                Assert.Same(child, ShellScope.Current);
                return Task.CompletedTask;
            });
            Assert.Same(scope, ShellScope.Current);
            Assert.Equal("outer", ShellScope.Get<string>("key"));
            Assert.Same(own, ShellScope.Services.GetRequiredService<Probe>());
        });
    }

    [Fact]
    public async Task Released_LivesUntilItsLastScopeEnds()
    {
        await using var host = await HostAsync();
        var settings = host.Shells.GetSettings("Default");
        var scope = await host.Shells.GetScopeAsync(settings);
        var old = scope.ShellContext;
        await scope.UsingAsync(async _ =>
        {
            await host.Shells.ReleaseShellContextAsync(settings);
            Assert.False(old.IsDisposed);
            Assert.NotSame(old, await host.Shells.GetOrCreateShellContextAsync(settings));
            Assert.NotNull(ShellScope.Services.GetRequiredService<Probe>());
        });
        Assert.True(old.IsDisposed);
        Assert.Null(await old.CreateScopeAsync());
    }

    [Fact]
    public async Task RequestedRelease_HappensOnceAfterTheScope_UnlessTakenBack()
    {
        await using var host = await HostAsync();
        var before = await host.Shells.GetOrCreateShellContextAsync(host.Shells.GetSettings("Default"));
        await host.InTenantAsync("Default", scope =>
        {
            var release = scope.ServiceProvider.GetRequiredService<IShellReleaseManager>();
            release.RequestRelease();
            release.SuspendReleaseRequest();
            return Task.CompletedTask;
        });
        Assert.False(before.Released);
        await host.InTenantAsync("Default", scope =>
        {
            scope.ServiceProvider.GetRequiredService<IShellReleaseManager>().RequestRelease();
            Assert.False(before.Released);
            return Task.CompletedTask;
        });
        Assert.True(before.Released);
    }

    [Fact]
    public async Task DeferredSignal_ComesAfterTheWorkIsSaved()
    {
        await using var host = await HostAsync();
        var saved = false;
        var heardAfterSave = false;
        await host.InTenantAsync("Default", scope =>
        {
            var signal = scope.ServiceProvider.GetRequiredService<ISignal>();
            signal.GetToken("key").RegisterChangeCallback(_ => heardAfterSave = saved, null);
            signal.DeferredSignalToken("key");
            scope.RegisterBeforeDispose(_ => { saved = true; });
            return Task.CompletedTask;
        });
        Assert.True(heardAfterSave);
    }

    [Fact]
    public async Task WithoutScope_SaysWhatIsMissing()
    {
        Assert.Throws<InvalidOperationException>(() => ShellScope.Services);
        await Task.CompletedTask;
    }

    private static async Task<TestHost> HostAsync()
    {
        var host = await TestHost.StartAsync(builder => builder.ConfigureServices(services => services.AddScoped<Probe>()));
        await host.AddTenantAsync("Default", null);
        return host;
    }

    private sealed class Probe;
}
