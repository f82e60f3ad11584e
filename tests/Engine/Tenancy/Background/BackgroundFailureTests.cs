using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using Sapling.Tenancy.Background;

namespace OrchardSite.Engine.Tests.Tenancy.Background;

/// <summary>Whatever goes wrong with one task, the others of the tenant run.</summary>
public sealed class BackgroundFailureTests
{
    private readonly SteppedClock _clock = new();
    private readonly Runs _runs = new();

    [Fact]
    public async Task TaskThatFails_LetsTheOthersRun()
    {
        await using var host = await StartAsync();
        _runs.OnFirst = () => throw new InvalidOperationException("hỏng");

        await DueAsync(host);

        Assert.Equal(["first", "second"], _runs.Log);
    }

    [Fact]
    public async Task TaskThatGivesUpWaiting_LetsTheOthersRun()
    {
        await using var host = await StartAsync();
        _runs.OnFirst = () => throw new TaskCanceledException("quá giờ");

        await DueAsync(host);

        Assert.Equal(["first", "second"], _runs.Log);
    }

    [Fact]
    public async Task SettingsThatCannotBeRead_LetTheOthersRun()
    {
        await using var host = await StartAsync(services => services.AddSingleton<IBackgroundTaskSettingsProvider>(new GivenTaskSettings(task =>
            task is First ? throw new InvalidOperationException("không đọc được") : null)));

        await DueAsync(host);

        Assert.Equal(["second"], _runs.Log);
    }

    [Fact]
    public async Task WhoListensAndFails_KeepsNoTaskFromRunning()
    {
        var heard = new List<string?>();
        await using var host = await StartAsync(services => services
            .AddScoped<IBackgroundTaskEventHandler>(_ => new Listener(_ => throw new InvalidOperationException("nghe hỏng"), _ => throw new InvalidOperationException("nghe hỏng")))
            .AddScoped<IBackgroundTaskEventHandler>(_ => new Listener(context => heard.Add("before " + context.Name.Split('+')[^1]), context => heard.Add(context.Exception?.Message))));
        _runs.OnFirst = () => throw new InvalidOperationException("việc hỏng");

        await DueAsync(host);

        Assert.Equal(["first", "second"], _runs.Log);
        Assert.Equal(["before First", "việc hỏng", "before Second", null], heard);
    }

    [Fact]
    public async Task TaskThatFails_SavesNothingOfItsScope()
    {
        await using var host = await StartAsync();
        var saved = false;
        _runs.OnFirst = () =>
        {
            ShellScope.RegisterBeforeDispose(_ =>
            {
                saved = true;
                return Task.CompletedTask;
            });
            throw new InvalidOperationException("hỏng");
        };

        await DueAsync(host);

        Assert.False(saved);
    }

    [Fact]
    public async Task TaskOfAnotherNode_IsNotRunHereToo()
    {
        await using var host = await StartAsync(services => services.AddSingleton<IBackgroundTaskSettingsProvider>(new GivenTaskSettings(task => Atomic(task))));
        await host.InTenantAsync("Default", async scope =>
        {
            var locks = scope.ServiceProvider.GetRequiredService<IDistributedLock>();
            await using var other = (await locks.TryAcquireBackgroundTaskLockAsync(Atomic(new First(_runs)))).locker;

            await DueAsync(host);
            Assert.Equal(["second"], _runs.Log);
        });

        await DueAsync(host);
        Assert.Equal(["second", "first", "second"], _runs.Log);
    }

    [Fact]
    public async Task SwitchedOffTask_RunsAgainWhenItIsSwitchedOn()
    {
        var isOn = false;
        await using var host = await StartAsync(services => services.AddSingleton<IBackgroundTaskSettingsProvider>(new GivenTaskSettings(task =>
        {
            var settings = task.GetDefaultSettings();
            settings.Enable = isOn || task is Second;
            return settings;
        })));
        await DueAsync(host);
        Assert.Equal(["second"], _runs.Log);

        isOn = true;
        await DueAsync(host);
        await DueAsync(host);

        Assert.Contains("first", _runs.Log);
    }

    [Fact]
    public async Task StoppingHost_StartsNoMoreTasks()
    {
        await using var host = await StartAsync();
        using var stopping = new CancellationTokenSource();
        _runs.OnFirst = stopping.Cancel;

        await DueAsync(host, stopping.Token);

        Assert.Equal(["first"], _runs.Log);
    }

    [Fact]
    public async Task ReleasedTenant_IsLeftAlone()
    {
        await using var host = await StartAsync();
        var shell = await ShellAsync(host);
        await Service(host).RunTenantAsync(shell, default);
        _clock.Advance(TimeSpan.FromMinutes(2));

        await host.Shells.ReleaseShellContextAsync(host.Shells.GetSettings("Default"));
        await Service(host).RunTenantAsync(shell, default);

        Assert.Empty(_runs.Log);
    }

    private static BackgroundTaskSettings Atomic(IBackgroundTask task)
    {
        var settings = task.GetDefaultSettings();
        (settings.LockTimeout, settings.LockExpiration) = (1, 60_000);
        return settings;
    }

    private async Task DueAsync(TestHost host, CancellationToken cancellationToken = default)
    {
        var shell = await ShellAsync(host);
        await Service(host).RunTenantAsync(shell, cancellationToken);
        _clock.Advance(TimeSpan.FromMinutes(2));
        await Service(host).RunTenantAsync(shell, cancellationToken);
    }

    private static ModularBackgroundService Service(TestHost host) => host.Services.GetServices<IHostedService>().OfType<ModularBackgroundService>().Single();

    private static async Task<ShellContext> ShellAsync(TestHost host)
    {
        await host.InTenantAsync("Default", _ => Task.CompletedTask);
        return await host.Shells.GetOrCreateShellContextAsync(host.Shells.GetSettings("Default"));
    }

    private async Task<TestHost> StartAsync(Action<IServiceCollection>? configure = null)
    {
        var host = await TestHost.StartAsync(
            builder => builder.ConfigureServices(services =>
            {
                services.AddSingleton(_runs);
                services.AddSingleton<IBackgroundTask, First>();
                services.AddSingleton<IBackgroundTask, Second>();
                configure?.Invoke(services);
            }),
            host: builder =>
            {
                builder.Services.Configure<BackgroundServiceOptions>(options => options.PollingTime = TimeSpan.FromHours(1));
                builder.Services.AddSingleton<IClock>(_clock);
            });
        await host.AddTenantAsync("Default", null);
        return host;
    }

    private sealed class Runs
    {
        public List<string> Log { get; } = [];

        public Action? OnFirst { get; set; }
    }

    [BackgroundTask(Schedule = "* * * * *")]
    private sealed class First(Runs runs) : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            runs.Log.Add("first");
            runs.OnFirst?.Invoke();
            return Task.CompletedTask;
        }
    }

    [BackgroundTask(Schedule = "* * * * *")]
    private sealed class Second(Runs runs) : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            runs.Log.Add("second");
            return Task.CompletedTask;
        }
    }

    private sealed class Listener(Action<BackgroundTaskEventContext> before, Action<BackgroundTaskEventContext> after) : IBackgroundTaskEventHandler
    {
        public Task ExecutingAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken)
        {
            before(context);
            return Task.CompletedTask;
        }

        public Task ExecutedAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken)
        {
            after(context);
            return Task.CompletedTask;
        }
    }
}
