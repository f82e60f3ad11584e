using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using Sapling.Tenancy.Background;

namespace OrchardSite.Engine.Tests.Tenancy.Background;

/// <summary>Which tenants' tasks run when, and never twice at once.</summary>
public sealed class ModularBackgroundServiceTests
{
    private readonly SteppedClock _clock = new();
    private readonly CountedRuns _work = new();

    [Fact]
    public async Task TaskThatTakesLong_IsNotBegunAgain_AndHoldsUpNoOtherTenant()
    {
        await using var host = await StartAsync();
        await PrepareAsync(host, "Default", "Other");
        var slow = new TaskCompletionSource();
        _work.OnRun = tenant => tenant == "Default" ? slow.Task : Task.CompletedTask;

        Poll(host);
        await _work.ReachAsync("Other");
        await _work.ReachAsync("Default");
        _clock.Advance(TimeSpan.FromMinutes(1));
        Poll(host);
        await _work.ReachAsync("Other", times: 2);
        Assert.Equal(1, _work.Of("Default"));

        slow.SetResult();
        await _work.ReachAsync("Default", times: 2, () => Poll(host));
    }

    [Fact]
    public async Task TenantThatIsNotRunning_IsLeftAlone()
    {
        await using var host = await StartAsync();
        await PrepareAsync(host, "Default", "Other");
        await host.Shells.UpdateShellSettingsAsync(new ShellSettings(host.Shells.GetSettings("Other")).AsDisabled());
        await host.AddTenantAsync("Cold", "cold");
        await host.Shells.GetOrCreateShellContextAsync(host.Shells.GetSettings("Cold"));

        Poll(host);
        await _work.ReachAsync("Default");

        Assert.Equal((0, 0), (_work.Of("Other"), _work.Of("Cold")));
    }

    /// <summary>A task of the night that is switched on at noon waits for the night.</summary>
    [Fact]
    public async Task TaskThatWasOff_DoesNotMakeUpForTheTimesItMissed()
    {
        var isOn = false;
        await using var host = await StartAsync(services => services.AddSingleton<IBackgroundTaskSettingsProvider>(new GivenTaskSettings(settings =>
        {
            settings.Schedule = "0 2 * * *";
            settings.Enable = isOn;
        })));
        _clock.UtcNow = new DateTime(2021, 6, 17, 18, 0, 0, DateTimeKind.Utc);
        await RunAsync(host);

        // Two in the morning passes while it is off.
        _clock.Advance(TimeSpan.FromHours(34));
        await RunAsync(host);
        isOn = true;
        _clock.Advance(TimeSpan.FromMinutes(2));
        await RunAsync(host);
        Assert.Equal(0, _work.Of("Default"));

        _clock.Advance(TimeSpan.FromHours(24));
        await RunAsync(host);
        Assert.Equal(1, _work.Of("Default"));
    }

    [Fact]
    public async Task TaskHasARequestOfItsTenant_AndNothingIsLeftOfItAfterwards()
    {
        await using var host = await StartAsync();
        string? seen = null;
        var accessor = host.Services.GetRequiredService<IHttpContextAccessor>();
        _work.OnRun = _ =>
        {
            seen = $"{accessor.HttpContext!.Request.PathBase} {accessor.HttpContext.RequestServices.GetRequiredService<ShellSettings>().Name}";
            return Task.CompletedTask;
        };

        await RunDueAsync(host, "Other");

        Assert.Equal("/other Other", seen);
        Assert.Null(accessor.HttpContext);
    }

    [Fact]
    public async Task PipelineIsThere_ForTasksThatAskForIt()
    {
        var uses = false;
        await using var host = await StartAsync(services => services.AddSingleton<IBackgroundTaskSettingsProvider>(new GivenTaskSettings(settings => settings.UsePipeline = uses)));
        var pipelines = new List<bool>();
        _work.OnRun = _ =>
        {
            pipelines.Add(OrchardCore.Environment.Shell.Scope.ShellScope.Context.HasPipeline());
            return Task.CompletedTask;
        };

        await RunDueAsync(host, "Other");
        uses = true;
        await RunDueAsync(host, "Other");

        Assert.Equal([false, true], pipelines);
    }

    /// <summary>A task that fails must not keep other nodes from running it for as long as its lock would last.</summary>
    [Fact]
    public async Task Lock_IsGivenBackAfterAFailure()
    {
        await using var host = await StartAsync(services => services.AddSingleton<IBackgroundTaskSettingsProvider>(new GivenTaskSettings(settings => (settings.LockTimeout, settings.LockExpiration) = (1, 600_000))));
        _work.OnRun = _ => throw new InvalidOperationException("hỏng");

        await RunDueAsync(host, "Default");

        Assert.Equal(1, _work.Of("Default"));
        await host.InTenantAsync("Default", async scope => Assert.False(await scope.ServiceProvider.GetRequiredService<IDistributedLock>()
            .IsLockAcquiredAsync("BACKGROUND_TASK_LOCK_" + typeof(CountedTask).FullName!.ToUpperInvariant())));
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(5, 0, false)]
    [InlineData(0, 5, false)]
    [InlineData(5, 5, true)]
    public void Lock_IsTakenWithBothTimesOnly(int timeout, int expiration, bool expected) =>
        Assert.Equal(expected, new BackgroundTaskSettings { LockTimeout = timeout, LockExpiration = expiration }.IsAtomic);

    private async Task PrepareAsync(TestHost host, params string[] tenants)
    {
        foreach (var tenant in tenants)
        {
            await Service(host).RunTenantAsync(await ShellAsync(host, tenant), default);
        }

        _clock.Advance(TimeSpan.FromMinutes(1));
    }

    private async Task RunDueAsync(TestHost host, string tenant)
    {
        await Service(host).RunTenantAsync(await ShellAsync(host, tenant), default);
        _clock.Advance(TimeSpan.FromMinutes(2));
        await Service(host).RunTenantAsync(await ShellAsync(host, tenant), default);
    }

    private static async Task RunAsync(TestHost host) => await Service(host).RunTenantAsync(await ShellAsync(host, "Default"), default);

    private static void Poll(TestHost host) => Service(host).Poll(default);

    private static ModularBackgroundService Service(TestHost host) => host.Services.GetServices<IHostedService>().OfType<ModularBackgroundService>().Single();

    private static async Task<ShellContext> ShellAsync(TestHost host, string tenant)
    {
        await host.InTenantAsync(tenant, _ => Task.CompletedTask);
        return await host.Shells.GetOrCreateShellContextAsync(host.Shells.GetSettings(tenant));
    }

    private async Task<TestHost> StartAsync(Action<IServiceCollection>? configure = null)
    {
        var host = await TestHost.StartAsync(
            builder => builder.ConfigureServices(services =>
            {
                services.AddSingleton(_work).AddSingleton<IBackgroundTask, CountedTask>();
                configure?.Invoke(services);
            }),
            host: builder =>
            {
                builder.Services.Configure<BackgroundServiceOptions>(options => options.PollingTime = TimeSpan.FromHours(1));
                builder.Services.AddSingleton<IClock>(_clock);
            });
        await host.AddTenantAsync("Default", null);
        await host.AddTenantAsync("Other", "other");
        return host;
    }
}
