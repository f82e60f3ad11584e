using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Sapling.Tenancy.Features;

namespace OrchardSite.Engine.Tests.Tenancy.Startup;

/// <summary>What the host's author says for all tenants.</summary>
public sealed class OrchardCoreBuilderTests
{
    [Fact]
    public void AddOrchardCore_Twice_IsTheSame()
    {
        var services = new ServiceCollection();
        OrchardCoreBuilder? second = null;

        var first = services.AddOrchardCore();
        var count = services.Count;
        services.AddOrchardCore(builder => second = builder);

        Assert.Same(first, second);
        Assert.Equal(count, services.Count);
        Assert.Single(services, service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Name == "ModularBackgroundService");
    }

    [Fact]
    public async Task Services_AreAddedInTheirOrder_AfterThoseOfTheEngine_AndSeeTheHost()
    {
        var log = new List<string>();
        await using var host = await TestHost.StartAsync(
            builder => builder
                .ConfigureServices(services => Note(services, "late"), order: 10)
                .ConfigureServices((services, provider) => Note(services, $"middle {provider.GetRequiredService<Own>().Name} {services.Any(service => service.ServiceType == typeof(IShellFeaturesManager))}"))
                .ConfigureServices(services => Note(services, "early"), order: -10),
            host: builder => builder.Services.AddSingleton(new Own("máy chủ")));
        await host.AddTenantAsync("Other", "other");

        await host.Shells.GetOrCreateShellContextAsync(host.Shells.GetSettings("Other"));

        Assert.Equal(["early", "middle máy chủ True", "late"], log);

        // The default tenant is started by the host, whenever that comes to it.
        void Note(IServiceCollection services, string line)
        {
            if (services.Any(service => service.ImplementationInstance is ShellSettings { Name: "Other" }))
            {
                log.Add(line);
            }
        }
    }

    [Theory]
    [InlineData("global", true, true)]
    [InlineData("tenant", false, true)]
    [InlineData("setup", true, false)]
    [InlineData("enabled", true, true)]
    public async Task Features_AreGivenToTenants_SetUpOrNot(string how, bool uninitialized, bool running)
    {
        await using var host = await TestHost.StartAsync(builder => _ = how switch
        {
            "global" => builder.AddGlobalFeatures("Test.Base"),
            "tenant" => builder.AddTenantFeatures("Test.Base"),
            "setup" => builder.AddSetupFeatures("Test.Base"),
            _ => builder.EnableFeature("Test.Base"),
        });
        await host.AddTenantAsync("Other", "other");

        Assert.Equal((uninitialized, running), (await HasAsync(host, "Default"), await HasAsync(host, "Other")));
    }

    /// <summary>What the host gives is not the tenant's own choice: without the host's word it is gone.</summary>
    [Fact]
    public async Task FeatureOfTheHost_IsNotStored()
    {
        await using var host = await TestHost.StartAsync(builder => builder.AddTenantFeatures("Test.Base"));
        var settings = await host.AddTenantAsync("Other", "other");
        Assert.True(await HasAsync(host, "Other"));

        Assert.Empty((await host.Services.GetRequiredService<ShellDescriptorStore>().ReadAsync(settings))!.Features);
    }

    [Fact]
    public async Task FeatureThatNoModuleHas_KeepsNoTenantFromStarting()
    {
        await using var host = await TestHost.StartAsync(builder => builder.AddTenantFeatures("Nobody.Has"));
        await host.AddTenantAsync("Other", "other", "Test.Base");

        Assert.Equal(200, (await host.GetAsync("/other/who")).Status);
    }

    private static async Task<bool> HasAsync(TestHost host, string tenant)
    {
        var has = false;
        await host.InTenantAsync(tenant, scope =>
        {
            has = scope.ServiceProvider.GetRequiredService<ShellDescriptor>().Features.Any(feature => feature.Id == "Test.Base")
                && scope.ServiceProvider.GetServices<Trace>().Any(trace => trace.Text == "base");
            return Task.CompletedTask;
        });
        return has;
    }

    private sealed record Own(string Name);
}
