using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Tests.Tenancy.Background;

/// <summary>A task of each minute that says in which tenant it ran.</summary>
[BackgroundTask(Schedule = "* * * * *")]
internal sealed class CountedTask(CountedRuns runs) : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        runs.AddAsync(serviceProvider.GetRequiredService<ShellSettings>().Name);
}

internal sealed class CountedRuns
{
    private readonly List<string> _tenants = [];

    public Func<string, Task>? OnRun { get; set; }

    public int Of(string tenant)
    {
        lock (_tenants)
        {
            return _tenants.Count(name => name == tenant);
        }
    }

    public async Task ReachAsync(string tenant, int times = 1, Action? meanwhile = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Of(tenant) < times)
        {
            meanwhile?.Invoke();
            await Task.Delay(5, patience.Token);
        }
    }

    public Task AddAsync(string tenant)
    {
        lock (_tenants)
        {
            _tenants.Add(tenant);
        }

        return OnRun?.Invoke(tenant) ?? Task.CompletedTask;
    }
}

/// <summary>Settings of tasks as a test gives them; null where those of the attribute hold.</summary>
internal sealed class GivenTaskSettings(Func<IBackgroundTask, BackgroundTaskSettings?> read) : IBackgroundTaskSettingsProvider
{
    public GivenTaskSettings(Action<BackgroundTaskSettings> change) : this(task =>
    {
        var settings = task.GetDefaultSettings();
        change(settings);
        return settings;
    })
    {
    }

    public IChangeToken ChangeToken => NullChangeToken.Singleton;

    public Task<BackgroundTaskSettings> GetSettingsAsync(IBackgroundTask task) => Task.FromResult(read(task)!);
}
