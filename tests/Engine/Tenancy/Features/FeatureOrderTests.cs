using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Extensions.Utility;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Sapling.Tenancy.Features;

namespace OrchardSite.Engine.Tests.Tenancy.Features;

public sealed class FeatureOrderTests
{
    /// <summary>Whatever depends on whatever, without circles: each comes after all it needs, once.</summary>
    [Fact]
    public void AnyDependencies_ComeFirst() => Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Array[0, 20].Select(Gen.Int[-3, 3].Array[10], (edges, priorities) => (edges, priorities)).Sample((edges, priorities) =>
    {
        // From the higher to the lower number only, so that there is no circle.
        var needs = edges.Where(edge => edge.Item1 != edge.Item2).Select(edge => (From: Math.Max(edge.Item1, edge.Item2), To: Math.Min(edge.Item1, edge.Item2))).ToHashSet();

        var ordered = Enumerable.Range(0, 10).OrderByDependenciesAndPriorities((item, other) => needs.Contains((item, other)), item => priorities[item]).ToList();

        Assert.Equal(Enumerable.Range(0, 10), ordered.Order());
        Assert.All(needs, need => Assert.True(ordered.IndexOf(need.To) < ordered.IndexOf(need.From)));
    });

    [Fact]
    public void WithoutDependencies_PrioritiesThenTheGivenOrderDecide() => Gen.Int[0, 3].Array[0, 12].Sample(priorities =>
    {
        var items = priorities.Select((priority, i) => (priority, i)).ToArray();

        var ordered = items.OrderByDependenciesAndPriorities((_, _) => false, item => item.priority);

        return items.OrderBy(item => item.priority).SequenceEqual(ordered);
    });

    [Fact]
    public async Task Dependents_AreAllThatNeedAFeatureAtAnyDistance()
    {
        await using var host = await TestHost.StartAsync();
        var extensions = host.Services.GetRequiredService<IExtensionManager>();

        Assert.Equal(["Test.Base", "Test.Second", "Test.Top"], extensions.GetDependentFeatures("Test.Base").Select(feature => feature.Id).Order());
        Assert.Equal(["Test.Base", "Test.Hidden", "Test.Top"], extensions.GetFeatureDependencies("Test.Top").Select(feature => feature.Id).Order());
        Assert.Empty(extensions.GetDependentFeatures("Test.Nothing"));
        Assert.False(extensions.GetExtension("Nothing").Exists);
    }

    [Fact]
    public async Task ListenerThatFails_KeepsTheOthersFromNothing()
    {
        var heard = new List<string>();
        await using var host = await TestHost.StartAsync(builder => builder.ConfigureServices(services => services
            .AddScoped<IFeatureEventHandler, Broken>()
            .AddScoped<IFeatureEventHandler>(_ => new Listening(heard))));
        await host.AddTenantAsync("Default", null);

        await host.InTenantAsync("Default", scope => scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync("Test.Top"));

        Assert.Equal(["Test.Base", "Test.Hidden", "Test.Top"], heard.Order());
    }

    /// <summary>Taking a module out of the application is no reason for a site not to start.</summary>
    [Fact]
    public async Task FeaturesThatNoModuleDeclares_AreLeftOut()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null, "Gone.One", "Test.Base", "Gone.Two");

        Assert.Equal(200, (await host.GetAsync("/who")).Status);
    }

    [Fact]
    public async Task NotForced_ADependencyIsNotSwitchedOffUnderWhatNeedsIt()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null, "Test.Top");

        await host.InTenantAsync("Default", async scope =>
        {
            var features = scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>();
            var all = (await features.GetEnabledFeaturesAsync()).ToArray();
            Assert.Empty(await features.DisableFeaturesAsync(all.Where(feature => feature.Id == "Test.Base")));
            Assert.True(await features.IsFeatureEnabledAsync("Test.Base"));
        });
    }

    [Fact]
    public async Task ListsOfATenant_AreDisjoint()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Other", "other", "Test.Base");

        await host.InTenantAsync("Other", async scope =>
        {
            var features = scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>();
            var enabled = (await features.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToArray();
            var disabled = (await features.GetDisabledFeaturesAsync()).Select(feature => feature.Id).ToArray();
            Assert.Contains("Test.Base", enabled);
            Assert.Contains("Test.Top", disabled);
            Assert.Empty(enabled.Intersect(disabled));
            Assert.DoesNotContain("Test.DefaultOnly", disabled);
            Assert.NotEmpty(await features.GetEnabledExtensionsAsync());
        });
    }

    [Fact]
    public async Task Restart_KeepsTheStoredSet()
    {
        await using var host = await TestHost.StartAsync();
        var settings = await host.AddTenantAsync("Default", null, "Test.Base");
        var store = host.Services.GetRequiredService<ShellDescriptorStore>();

        var stored = await store.ReadAsync(settings);
        Assert.Equal(["Test.Base"], stored!.Features.Select(feature => feature.Id));

        await store.WriteAsync(settings, new ShellDescriptor { SerialNumber = 2, Features = [new ShellFeature("Test.Top", alwaysEnabled: true)] });
        var again = (await store.ReadAsync(settings))!;
        Assert.Equal((2, "Test.Top", true), (again.SerialNumber, again.Features.Single().Id, again.Features.Single().AlwaysEnabled));
    }

    private sealed class Broken : FeatureEventHandler
    {
        public override Task EnabledAsync(IFeatureInfo feature) => throw new InvalidOperationException("hỏng");
    }

    private sealed class Listening(List<string> heard) : FeatureEventHandler
    {
        public override Task EnabledAsync(IFeatureInfo feature)
        {
            heard.Add(feature.Id);
            return Task.CompletedTask;
        }
    }
}
