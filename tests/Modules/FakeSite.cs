using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace OrchardSite.Modules.Tests;

/// <summary>A site with its settings in memory, and services that have it.</summary>
internal sealed class FakeSite : ISiteService
{
    public SiteSettings Settings { get; } = new() { TimeZoneId = "Asia/Ho_Chi_Minh", PageSize = 10 };

    public FakeSite With<T>(T settings) where T : class, new()
    {
        Settings.Put(settings);
        return this;
    }

    public IServiceProvider Services(Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection().AddSingleton<ISiteService>(this);
        more?.Invoke(services);
        return services.BuildServiceProvider();
    }

    public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(Settings);

    public Task<ISite> LoadSiteSettingsAsync() => GetSiteSettingsAsync();

    public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
}
