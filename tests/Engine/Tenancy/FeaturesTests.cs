using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Utility;
using OrchardCore.Environment.Shell;
using Sapling.Tenancy.Features;

namespace OrchardSite.Engine.Tests.Tenancy;

public sealed class FeaturesTests
{
    [Fact]
    public async Task Enabling_TakesDependencies_AndOutlivesARestart()
    {
        var folder = Directory.CreateTempSubdirectory("sapling-").FullName;
        try
        {
            await using (var host = await TestHost.StartAsync(folder: folder))
            {
                await host.AddTenantAsync("Default", null);
                await host.InTenantAsync("Default", scope => scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync("Test.Top"));
                Assert.Equal(["Test.Base", "Test.Hidden", "Test.Top"], await EnabledAsync(host, "Default"));
            }

            await using (var host = await TestHost.StartAsync(folder: folder))
            {
                Assert.Equal(["Test.Base", "Test.Hidden", "Test.Top"], await EnabledAsync(host, "Default"));
                Assert.Contains((await host.GetAsync("/who")).Body, "Default||/who");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Enabling_UnknownFeature_IsAnErrorThatNamesIt()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null);
        var unknown = await Assert.ThrowsAsync<UnknownFeatureException>(() => host.InTenantAsync("Default", scope =>
            scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync("Test.Base", "Test.Typo")));
        Assert.Equal(["Test.Typo"], unknown.FeatureIds);
        Assert.Empty(await EnabledAsync(host, "Default"));
    }

    [Fact]
    public async Task Enabling_FeatureWithAMissingDependency_IsAnErrorThatNamesIt()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null);
        var unknown = await Assert.ThrowsAsync<UnknownFeatureException>(() => host.InTenantAsync("Default", scope =>
            scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync("Test.Broken")));
        Assert.Equal(["Test.NotThere"], unknown.FeatureIds);
    }

    [Fact]
    public async Task DefaultTenantOnly_IsUnknownElsewhere()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Other", "other");
        await Assert.ThrowsAsync<UnknownFeatureException>(() => host.InTenantAsync("Other", scope =>
            scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync("Test.DefaultOnly")));
    }

    [Fact]
    public async Task Disabling_TakesDependents_AndWhatIsOnlyThereForThem()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null, "Test.Top");
        await host.InTenantAsync("Default", scope => scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().DisableFeaturesAsync("Test.Top"));
        Assert.Equal(["Test.Base"], await EnabledAsync(host, "Default"));
        await host.InTenantAsync("Default", scope => scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().DisableFeaturesAsync("Test.Base"));
        Assert.Empty(await EnabledAsync(host, "Default"));
        Assert.Equal(404, (await host.GetAsync("/who")).Status);
    }

    [Fact]
    public async Task Handlers_HearOfInstallAndEnable_AfterTheChange()
    {
        var heard = new List<string>();
        await using var host = await TestHost.StartAsync(builder => builder.ConfigureServices(services =>
            services.AddScoped<IFeatureEventHandler>(_ => new Handler(heard))));
        await host.AddTenantAsync("Default", null);
        await host.InTenantAsync("Default", scope => scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync("Test.Base"));
        Assert.Equal(["enabling Test.Base", "installed Test.Base", "enabled Test.Base"], heard);

        heard.Clear();
        await host.InTenantAsync("Default", scope => scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().DisableFeaturesAsync("Test.Base"));
        await host.InTenantAsync("Default", scope => scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync("Test.Base"));
        Assert.DoesNotContain("installed Test.Base", heard);
    }

    [Fact]
    public async Task Startups_RunInOrderOfFeatures_AndOnlyWhereRequired()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null, "Test.Base");
        await host.AddTenantAsync("Other", "other", "Test.Top");
        Assert.Equal(["base"], await TracesAsync(host, "Default"));
        Assert.Equal(["base", "top", "base with top"], await TracesAsync(host, "Other"));
    }

    [Fact]
    public async Task TypeFeatureProvider_FindsTheFeatureOfAType_AndSaysWhenThereIsNone()
    {
        await using var host = await TestHost.StartAsync();
        var types = host.Services.GetRequiredService<ITypeFeatureProvider>();
        Assert.Equal("Test.Top", types.GetFeatureForDependency(typeof(TopFeatureStartup)).Id);
        Assert.Throws<InvalidOperationException>(() => types.GetFeatureForDependency(typeof(string)));
    }

    [Fact]
    public void Ordering_PutsDependenciesFirst_ThenPriorities_AndSurvivesCircles()
    {
        (string Id, int Priority, string Needs)[] items = [("a", 0, "c"), ("b", -1, ""), ("c", 5, "d"), ("d", 9, "a"), ("e", 1, "")];
        var ordered = items.OrderByDependenciesAndPriorities((x, y) => x.Needs == y.Id, x => x.Priority).Select(x => x.Id).ToArray();
        Assert.Equal(["b", "d", "c", "a", "e"], ordered);
    }

    private static async Task<string[]> EnabledAsync(TestHost host, string tenant)
    {
        string[] enabled = [];
        await host.InTenantAsync(tenant, async scope =>
            enabled = (await scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().GetEnabledFeaturesAsync())
                .Select(feature => feature.Id)
                .Where(id => id.StartsWith("Test.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .ToArray());
        return enabled;
    }

    private static async Task<string[]> TracesAsync(TestHost host, string tenant)
    {
        string[] traces = [];
        await host.InTenantAsync(tenant, scope =>
        {
            traces = scope.ServiceProvider.GetServices<Trace>().Select(trace => trace.Text).ToArray();
            return Task.CompletedTask;
        });
        return traces;
    }

    private sealed class Handler(List<string> heard) : FeatureEventHandler
    {
        public override Task EnablingAsync(OrchardCore.Environment.Extensions.Features.IFeatureInfo feature) => Add("enabling", feature.Id);

        public override Task EnabledAsync(OrchardCore.Environment.Extensions.Features.IFeatureInfo feature) => Add("enabled", feature.Id);

        public override Task InstalledAsync(OrchardCore.Environment.Extensions.Features.IFeatureInfo feature) => Add("installed", feature.Id);

        private Task Add(string what, string id)
        {
            heard.Add($"{what} {id}");
            return Task.CompletedTask;
        }
    }
}
