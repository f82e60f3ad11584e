using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using Sapling.Tenancy.Background;

namespace OrchardSite.Engine.Tests.Tenancy.Background;

public sealed class TaskScheduleTests
{
    private static readonly DateTime Now = new(2021, 6, 17, 3, 1, 0, DateTimeKind.Utc);

    private readonly BackgroundTaskSettings _settings = new() { Enable = true, Schedule = "*/5 * * * *" };
    private readonly TaskSchedule _schedule = new();

    [Fact]
    public async Task NextTime_IsThatOfTheSchedule()
    {
        await using var host = await StartAsync();
        Assert.True(_schedule.IsStale(Now));
        Assert.Null(_schedule.Settings);

        await ReadAsync(host, Now);

        Assert.Equal(Now.AddMinutes(4), _schedule.Next);
        Assert.False(_schedule.IsDue(Now));
        Assert.True(_schedule.IsDue(Now.AddMinutes(4)));
    }

    [Fact]
    public async Task Settings_AreReadAgainAfterAMinute()
    {
        await using var host = await StartAsync();
        await ReadAsync(host, Now);

        Assert.False(_schedule.IsStale(Now.AddSeconds(59)));
        Assert.True(_schedule.IsStale(Now.AddMinutes(1)));
    }

    [Fact]
    public async Task ReadAgainUnchanged_TheTimeStays()
    {
        await using var host = await StartAsync();
        await ReadAsync(host, Now);

        await ReadAsync(host, Now.AddMinutes(4));

        Assert.Equal(Now.AddMinutes(4), _schedule.Next);
    }

    [Fact]
    public async Task ChangedSchedule_CountsFromNow()
    {
        await using var host = await StartAsync();
        await ReadAsync(host, Now);

        _settings.Schedule = "0 * * * *";
        await ReadAsync(host, Now.AddMinutes(2));

        Assert.Equal(new DateTime(2021, 6, 17, 4, 0, 0), _schedule.Next);
    }

    [Fact]
    public async Task ScheduleThatCannotBeRead_DoesNotRunUntilItCan()
    {
        await using var host = await StartAsync();
        await ReadAsync(host, Now);

        _settings.Schedule = "mỗi giờ";
        await ReadAsync(host, Now);
        Assert.Null(_schedule.Settings);

        _settings.Schedule = "* * * * *";
        await ReadAsync(host, Now);
        Assert.NotNull(_schedule.Settings);
        Assert.Equal(Now.AddMinutes(1), _schedule.Next);
    }

    [Fact]
    public async Task LateRun_PlansTheNextTimeFromNow()
    {
        await using var host = await StartAsync();
        await ReadAsync(host, Now);

        _schedule.Begin(Now.AddHours(2));

        Assert.Equal(Now.AddHours(2).AddMinutes(4), _schedule.Next);
    }

    [Fact]
    public async Task TaskThatIsGone_HasNoSettings()
    {
        await using var host = await StartAsync();

        await host.InTenantAsync("Default", scope => _schedule.ReadAsync(scope, "Gone", Now));

        Assert.Null(_schedule.Settings);
        Assert.Equal(DateTime.MaxValue, _schedule.Next);
    }

    private Task ReadAsync(TestHost host, DateTime now) => host.InTenantAsync("Default", scope => _schedule.ReadAsync(scope, typeof(Nothing).FullName!, now));

    private async Task<TestHost> StartAsync()
    {
        var host = await TestHost.StartAsync(
            builder => builder.ConfigureServices(services =>
            {
                services.AddSingleton<IBackgroundTask, Nothing>();
                services.AddSingleton<IBackgroundTaskSettingsProvider>(new Given(_settings));
            }),
            host: builder => builder.Services.Configure<BackgroundServiceOptions>(options => options.PollingTime = TimeSpan.FromHours(1)));
        await host.AddTenantAsync("Default", null);
        return host;
    }

    private sealed class Nothing : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    /// <summary>Each time a copy, as settings read from a document are.</summary>
    private sealed class Given(BackgroundTaskSettings settings) : IBackgroundTaskSettingsProvider
    {
        public Microsoft.Extensions.Primitives.IChangeToken ChangeToken => Microsoft.Extensions.FileProviders.NullChangeToken.Singleton;

        public Task<BackgroundTaskSettings> GetSettingsAsync(IBackgroundTask task) =>
            Task.FromResult(new BackgroundTaskSettings { Enable = settings.Enable, Schedule = settings.Schedule });
    }
}
