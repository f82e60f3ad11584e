using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.BackgroundJobs;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using Sapling.Tenancy.Background;

namespace OrchardSite.Engine.Tests.Tenancy;

public sealed class BackgroundTests
{
    [Fact]
    public async Task Task_RunsWhenDue_InAScopeOfItsTenant_AndAgainAfterAFailure()
    {
        var clock = new SteppedClock();
        CountingTask.Reset();
        await using var host = await StartAsync(clock);
        var shell = await WarmAsync(host);
        var service = host.Services.GetServices<IHostedService>().OfType<ModularBackgroundService>().Single();

        await service.RunTenantAsync(shell, default);
        Assert.Equal(0, CountingTask.Runs);

        clock.Advance(TimeSpan.FromMinutes(5));
        await service.RunTenantAsync(shell, default);
        await service.RunTenantAsync(shell, default);
        Assert.Equal(1, CountingTask.Runs);
        Assert.Equal("Default", CountingTask.Tenant);

        CountingTask.Fail = true;
        clock.Advance(TimeSpan.FromMinutes(5));
        await service.RunTenantAsync(shell, default);
        await service.RunTenantAsync(shell, default);
        Assert.Equal(2, CountingTask.Runs);

        CountingTask.Fail = false;
        clock.Advance(TimeSpan.FromMinutes(5));
        await service.RunTenantAsync(shell, default);
        Assert.Equal(3, CountingTask.Runs);
    }

    [Fact]
    public async Task Schedule_IsInTheZoneOfTheSite()
    {
        // 23:50 UTC is 06:50 in Vietnam: ten minutes before the task's hour.
        var clock = new SteppedClock { UtcNow = new DateTime(2021, 6, 17, 23, 50, 0, DateTimeKind.Utc) };
        MorningTask.Runs = 0;
        await using var host = await StartAsync(clock);
        var shell = await WarmAsync(host);
        var service = host.Services.GetServices<IHostedService>().OfType<ModularBackgroundService>().Single();
        await service.RunTenantAsync(shell, default);
        clock.Advance(TimeSpan.FromMinutes(9));
        await service.RunTenantAsync(shell, default);
        Assert.Equal(0, MorningTask.Runs);
        clock.Advance(TimeSpan.FromMinutes(1));
        await service.RunTenantAsync(shell, default);
        Assert.Equal(1, MorningTask.Runs);
    }

    [Fact]
    public async Task Request_OfATenantToItself_HasItsPrefixOnce()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Agency", "agency");
        await host.InTenantAsync("Agency", scope =>
        {
            var context = scope.ShellContext.CreateHttpContext();
            var original = context.Features.Get<ShellContextFeature>()!;

            // As for a visitor: who puts the tenant's prefix after the original path base must not get it twice.
            Assert.Equal("/agency", context.Request.PathBase);
            Assert.Equal(("", "/agency/"), (original.OriginalPathBase.Value, original.OriginalPath.Value));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public void Settings_ComeFromTheAttribute()
    {
        var settings = new CountingTask().GetDefaultSettings();
        Assert.Equal(typeof(CountingTask).FullName, settings.Name);
        Assert.Equal("*/5 * * * *", settings.Schedule);
        Assert.False(settings.IsAtomic);
    }

    [Fact]
    public async Task Job_RunsAfterTheScope_InOneOfItsOwn()
    {
        var done = new TaskCompletionSource<string>();
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null);
        await host.InTenantAsync("Default", outer => HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("job", outer, (scope, given) =>
        {
            done.SetResult($"{scope.ShellContext.Settings.Name} {ReferenceEquals(scope, given)} {ReferenceEquals(scope, ShellScope.Current)}");
            return Task.CompletedTask;
        }));
        Assert.Equal("Default False True", await done.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private static async Task<TestHost> StartAsync(SteppedClock clock)
    {
        var host = await TestHost.StartAsync(
            builder => builder.ConfigureServices(services =>
            {
                services.AddSingleton<IBackgroundTask, CountingTask>();
                services.AddSingleton<IBackgroundTask, BrokenScheduleTask>();
                services.AddSingleton<IBackgroundTask, MorningTask>();
                services.AddSingleton<ITimeZoneSelector, Vietnam>();
            }),
            host: builder =>
            {
                builder.Services.Configure<BackgroundServiceOptions>(options => options.PollingTime = TimeSpan.FromHours(1));
                builder.Services.AddSingleton<IClock>(clock);
            });
        await host.AddTenantAsync("Default", null);
        return host;
    }

    private static async Task<OrchardCore.Environment.Shell.Builders.ShellContext> WarmAsync(TestHost host)
    {
        await host.InTenantAsync("Default", _ => Task.CompletedTask);
        return await host.Shells.GetOrCreateShellContextAsync(host.Shells.GetSettings("Default"));
    }

    [BackgroundTask(Schedule = "*/5 * * * *")]
    private sealed class CountingTask : IBackgroundTask
    {
        public static int Runs { get; private set; }
        public static bool Fail { get; set; }
        public static string? Tenant { get; private set; }

        public static void Reset() => (Runs, Fail, Tenant) = (0, false, null);

        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            Runs++;
            Tenant = serviceProvider.GetRequiredService<ShellSettings>().Name;
            return Fail ? throw new InvalidOperationException("broken on purpose") : Task.CompletedTask;
        }
    }

    [BackgroundTask(Schedule = "not a schedule")]
    private sealed class BrokenScheduleTask : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => throw new InvalidOperationException("must not run");
    }

    [BackgroundTask(Schedule = "0 7 * * *")]
    private sealed class MorningTask : IBackgroundTask
    {
        public static int Runs { get; set; }

        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            Runs++;
            return Task.CompletedTask;
        }
    }

    private sealed class Vietnam : ITimeZoneSelector
    {
        public Task<TimeZoneSelectorResult?> GetTimeZoneAsync() =>
            Task.FromResult<TimeZoneSelectorResult?>(new() { Priority = 100, TimeZoneId = () => Task.FromResult("Asia/Ho_Chi_Minh") });
    }
}
