using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration.Records;
using OrchardCore.Environment.Shell;
using OrchardSite.Site.Tests.Harness;
using YesSql;

namespace OrchardSite.Site.Tests;

/// <summary>A site that was set up before features were added to its recipe.</summary>
public sealed class UpgradeTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task WhatCameLater_IsSwitchedOnAtTheUpgrade_AndStaysOffWhereItIsSwitchedOffAfterwards()
    {
        await DisableAsync();
        await site.Host.InTenantAsync(Places.TocTenant, async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var record = (await session.Query<DataMigrationRecord>().FirstOrDefaultAsync())!;
            Assert.Equal(1, record.DataMigrations.RemoveAll(migration => migration.DataMigrationClass == "Agency.Theme.Migrations"));
            await session.SaveAsync(record);
        });

        await RestartAsync();
        Assert.True(await IsEnabledAsync());

        await DisableAsync();
        await RestartAsync();
        Assert.False(await IsEnabledAsync());
    }

    private Task DisableAsync() => site.Host.InTenantAsync(Places.TocTenant, scope =>
        scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().DisableFeaturesAsync("Agency.Profile"));

    /// <summary>The tenant starts anew, as after the program was replaced, and answers a reader.</summary>
    private async Task RestartAsync()
    {
        var shells = site.Host.Services.GetRequiredService<IShellHost>();
        await shells.ReleaseShellContextAsync(shells.GetSettings(Places.TocTenant));
        using var reader = site.Host.Visitor();
        Assert.Equal(System.Net.HttpStatusCode.OK, (await reader.PageAsync(Places.Toc + "/")).Status);
    }

    private async Task<bool> IsEnabledAsync()
    {
        var enabled = false;
        await site.Host.InTenantAsync(Places.TocTenant, async scope => enabled = await scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().IsFeatureEnabledAsync("Agency.Profile"));
        return enabled;
    }
}
