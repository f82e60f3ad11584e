using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Entities;
using OrchardCore.Settings;
using OrchardSite.Engine.Tests.Data.Tenants;

namespace OrchardSite.Engine.Tests.Data.Settings;

/// <summary>What is saved holds for the next reader, what is read is shared, and two who save are told of each other.</summary>
public sealed class SiteServiceTests
{
    [Fact]
    public async Task Read_IsShared_UntilSomebodySaves()
    {
        await using var tenant = new TenantFixture();
        var first = await ReadAsync(tenant);
        Assert.Same(first, await ReadAsync(tenant));

        await ChangeAsync(tenant, site => site.SiteName = "Ban Dân tộc");

        Assert.Equal("Ban Dân tộc", (await ReadAsync(tenant)).SiteName);
        Assert.NotEqual("Ban Dân tộc", first.SiteName);
    }

    [Fact]
    public async Task Sections_AreParsedOncePerState_AndAnewAfterAChange()
    {
        await using var tenant = new TenantFixture();
        await ChangeAsync(tenant, site => site.Put(new Counter { Start = 1 }));
        var before = (await ReadAsync(tenant)).GetOrCreate<Counter>();
        Assert.Same(before, await GetAsync(tenant));

        await ChangeAsync(tenant, site => site.Alter<Counter>(counter => counter.Start = 2));

        Assert.Equal(2, (await GetAsync(tenant)).Start);
        Assert.Equal(1, before.Start);
    }

    [Fact]
    public async Task Section_ThatIsNotThere_IsNew_AndNotKept()
    {
        await using var tenant = new TenantFixture();
        (await GetAsync(tenant)).Start = 5;

        Assert.Equal(0, (await GetAsync(tenant)).Start);
        Assert.False((await ReadAsync(tenant)).TryGet<Counter>(out _));
    }

    [Fact]
    public async Task Loaded_MayBeChanged_AndChangesNothingBeforeItIsSaved()
    {
        await using var tenant = new TenantFixture();
        await ChangeAsync(tenant, site => site.Put(new Counter { Start = 1 }));

        await tenant.ScopeAsync(async services =>
        {
            var mine = await services.GetRequiredService<ISiteService>().LoadSiteSettingsAsync();
            mine.SiteName = "nháp";
            mine.Alter<Counter>(counter => counter.Start = 9);
        });

        Assert.Equal((1, false), ((await GetAsync(tenant)).Start, (await ReadAsync(tenant)).SiteName == "nháp"));
    }

    /// <summary>Two people on two pages of settings: the second is told and does not undo what the first did.</summary>
    [Fact]
    public async Task TwoWhoSave_AreToldOfEachOther()
    {
        await using var tenant = new TenantFixture();
        await ChangeAsync(tenant, _ => { });

        await Assert.ThrowsAsync<DocumentStoreCommitException>(() => tenant.ScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var mine = await sites.LoadSiteSettingsAsync();
            await TenantFixture.ElsewhereAsync(() => ChangeAsync(tenant, others => others.BaseUrl = "https://x.vn"));
            mine.SiteName = "Của tôi";
            await sites.UpdateSiteSettingsAsync(mine);
        }));

        var site = await ReadAsync(tenant);
        Assert.Equal(("https://x.vn", false), (site.BaseUrl, site.SiteName == "Của tôi"));
    }

    [Fact]
    public async Task OnlyWhatWasLoaded_CanBeSaved()
    {
        await using var tenant = new TenantFixture();
        await ChangeAsync(tenant, _ => { });
        var shared = await ReadAsync(tenant);

        await Assert.ThrowsAsync<ArgumentException>(() => tenant.ScopeAsync(services => services.GetRequiredService<ISiteService>().UpdateSiteSettingsAsync(shared)));
    }

    [Fact]
    public async Task SettingsByName_MayBeOfAnyType()
    {
        await using var tenant = new TenantFixture();
        await ChangeAsync(tenant, site => site.Put("Khác", new Counter { Start = 7 }));

        var read = await tenant.ReadAsync(services => services.GetRequiredService<ISiteService>().GetSettingsAsync<Counter>("Khác"));

        Assert.Equal(7, read.Start);
        Assert.Equal(0, (await GetAsync(tenant)).Start);
    }

    /// <summary>Routing compares the values of a home route as texts.</summary>
    [Fact]
    public async Task HomeRoute_IsOfTexts_AfterARestartToo()
    {
        await using var tenant = new TenantFixture();
        await ChangeAsync(tenant, site => site.HomeRoute = new RouteValueDictionary { ["Area"] = "OrchardCore.Contents", ["Page"] = 5 });

        tenant.Restart();

        var route = (await ReadAsync(tenant)).HomeRoute;
        Assert.Equal(["OrchardCore.Contents", "5"], route.OrderBy(pair => pair.Key).Select(pair => Assert.IsType<string>(pair.Value)));
    }

    private static Task<ISite> ReadAsync(TenantFixture tenant) => tenant.ReadAsync(services => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync());

    private static Task<Counter> GetAsync(TenantFixture tenant) => tenant.ReadAsync(services => services.GetRequiredService<ISiteService>().GetSettingsAsync<Counter>());

    private static Task ChangeAsync(TenantFixture tenant, Action<ISite> change) => tenant.ScopeAsync(async services =>
    {
        var sites = services.GetRequiredService<ISiteService>();
        var site = await sites.LoadSiteSettingsAsync();
        change(site);
        await sites.UpdateSiteSettingsAsync(site);
    });

    public sealed class Counter
    {
        public long Start { get; set; }
    }
}
