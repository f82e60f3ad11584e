using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NCrontab;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Background;

/// <summary>When a tenant's task runs next. Schedules are in the time zone of the site.</summary>
internal sealed class TaskSchedule
{
    private static readonly TimeSpan s_settingsLifetime = TimeSpan.FromMinutes(1);

    private BackgroundTaskSettings? _read;
    private CrontabSchedule? _cron;
    private ITimeZone? _zone;
    private IClock? _clock;
    private DateTime _settingsUntil;

    public DateTime Next { get; private set; } = DateTime.MaxValue;

    /// <summary>Null before they are read, and when the schedule cannot be understood.</summary>
    public BackgroundTaskSettings? Settings => _cron is null ? null : _read;

    /// <summary>The settings are read again once a minute.</summary>
    public bool IsStale(DateTime now) => _read is null || now >= _settingsUntil;

    public async Task ReadAsync(ShellScope scope, string name, DateTime now)
    {
        var services = scope.ServiceProvider;
        if (services.GetServices<IBackgroundTask>().GetTaskByName(name) is not { } task)
        {
            return;
        }

        var settings = task.GetDefaultSettings();
        foreach (var provider in services.GetServices<IBackgroundTaskSettingsProvider>())
        {
            settings = await provider.GetSettingsAsync(task) ?? settings;
        }

        _clock = services.GetRequiredService<IClock>();
        var zone = await services.GetRequiredService<ILocalClock>().GetLocalTimeZoneAsync();
        var changed = _read?.Schedule != settings.Schedule || _zone?.TimeZoneId != zone.TimeZoneId;
        _read = settings;
        _settingsUntil = now + s_settingsLifetime;
        _zone = zone;
        if (!changed)
        {
            return;
        }

        _cron = CrontabSchedule.TryParse(settings.Schedule);
        if (_cron is null)
        {
            services.GetRequiredService<ILoggerFactory>().CreateLogger<TaskSchedule>().LogError(
                "Background task '{Task}' has the schedule '{Schedule}', which is not a cron expression of five fields. It does not run.", name, settings.Schedule);
            return;
        }

        Begin(now);
    }

    public bool IsDue(DateTime now) => now >= Next;

    /// <summary>Plans the run after the one that begins now, so that a failed run is repeated at the next time of the schedule.</summary>
    public void Begin(DateTime now)
    {
        var local = _clock!.ConvertToTimeZone(new DateTimeOffset(now, TimeSpan.Zero), _zone!);
        var next = _cron!.GetNextOccurrence(local.DateTime);
        Next = now + (next - local.DateTime);
    }
}
