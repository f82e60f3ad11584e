using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using Sapling.Tenancy.Features;

namespace Sapling.Tenancy.Hosting;

/// <summary>Builds a tenant's container: what the host shares, then the startup classes of its features in their order.</summary>
internal sealed class ShellContainerFactory(HostServices hostServices, IServiceProvider host, FeatureTypes types) : IShellContainerFactory
{
    public Task<IServiceProvider> CreateContainerAsync(ShellSettings settings, ShellBlueprint blueprint)
    {
        var services = new ServiceCollection();
        hostServices.CopyTo(services);
        services.AddSingleton(settings);
        services.AddSingleton(settings.ShellConfiguration);
        services.AddSingleton(blueprint);
        services.AddSingleton(blueprint.Descriptor);
        services.AddOptions();
        services.AddLogging();

        var startups = CreateStartups(services, blueprint);
        var featureServices = new FeatureServices(services);
        foreach (var (startup, feature) in startups.OrderBy(entry => entry.Startup.Order))
        {
            featureServices.Configure(startup, feature);
        }

        foreach (var (startup, _) in startups)
        {
            services.AddSingleton(startup);
        }

        featureServices.Attribute(types);

        // Tests of the whole container's wiring catch what validation would; it would cost each tenant's start.
        return Task.FromResult<IServiceProvider>(services.BuildServiceProvider(validateScopes: false));
    }

    private List<(IStartup Startup, IFeatureInfo? Feature)> CreateStartups(IServiceCollection services, ShellBlueprint blueprint)
    {
        var startups = host.GetServices<IStartup>().Select(startup => (startup, (IFeatureInfo?)null)).ToList();
        if (blueprint.Dependencies.Count == 0)
        {
            return startups;
        }

        // Startup classes may ask for what is there before any feature: settings, configuration, logging, the environment.
        using var first = services.BuildServiceProvider();
        foreach (var (type, features) in blueprint.Dependencies)
        {
            startups.Add(((IStartup)ActivatorUtilities.CreateInstance(first, type), features.First()));
        }

        return startups;
    }
}
