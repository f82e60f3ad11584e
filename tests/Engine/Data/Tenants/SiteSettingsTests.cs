using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Tests.Data.Tenants;

public sealed class SiteSettingsTests
{
    [Fact]
    public async Task Settings_AreStoredAndReadByType()
    {
        await using var tenant = new TenantFixture();

        await tenant.ScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var site = await sites.LoadSiteSettingsAsync();
            site.SiteName = "Ban Dân tộc";
            site.TimeZoneId = "Asia/Ho_Chi_Minh";
            site.HomeRoute = new RouteValueDictionary { ["Action"] = "Display", ["Area"] = "OrchardCore.Contents" };
            site.Properties["CounterSettings"] = JsonSerializer.SerializeToNode(new CounterSettings { Start = 1_404_628 });
            await sites.UpdateSiteSettingsAsync(site);
        });

        tenant.Restart();
        var loaded = await tenant.ReadAsync(services => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync());

        Assert.Equal("Ban Dân tộc", loaded.SiteName);
        Assert.Equal("Display", Assert.IsType<string>(loaded.HomeRoute["Action"]));
        Assert.Equal(1_404_628, loaded.GetOrCreate<CounterSettings>().Start);
        Assert.Same(loaded.GetOrCreate<CounterSettings>(), loaded.GetOrCreate<CounterSettings>());
        Assert.Equal(1_404_628, (await tenant.ReadAsync(services => services.GetRequiredService<ISiteService>().GetSettingsAsync<CounterSettings>())).Start);
    }

    [Fact]
    public async Task TimeZone_IsTheSites()
    {
        await using var tenant = new TenantFixture();
        await tenant.ScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var site = await sites.LoadSiteSettingsAsync();
            site.TimeZoneId = "Asia/Ho_Chi_Minh";
            await sites.UpdateSiteSettingsAsync(site);
        });

        var zone = await tenant.ReadAsync(async services => await (await services.GetRequiredService<ITimeZoneSelector>().GetTimeZoneAsync())!.TimeZoneId());

        Assert.Equal("Asia/Ho_Chi_Minh", zone);
    }

    [Fact]
    public async Task NewSite_HasUsableDefaults()
    {
        await using var tenant = new TenantFixture();

        var site = await tenant.ReadAsync(services => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync());

        Assert.Equal((10, 100), (site.PageSize, site.MaxPageSize));
        Assert.False(site.TryGet<CounterSettings>(out _));
    }

    [Fact]
    public void Entity_PutAlterHasRemove()
    {
        var entity = new Entity();

        entity.Put(new CounterSettings { Start = 1 }).Alter<CounterSettings>(settings => settings.Start++);

        Assert.True(entity.Has<CounterSettings>());
        Assert.True(entity.TryGet<CounterSettings>(out var settings));
        Assert.Equal(2, settings.Start);
        Assert.True(entity.Remove<CounterSettings>());
        Assert.False(entity.Has<CounterSettings>());
    }

    [Fact]
    public void IdGenerator_MakesTwentySixReadableCharacters()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => new DefaultIdGenerator().GenerateUniqueId()).ToArray();

        Assert.Equal(1000, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[0-9a-hjkmnp-tv-z]{26}$", id));
    }

    public sealed class CounterSettings
    {
        public long Start { get; set; }
    }
}
