using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;
using Sapling.Tenancy.Background;
using Sapling.Tenancy.Features;
using Sapling.Tenancy.Hosting;
using Sapling.Tenancy.Requests;
using Sapling.Tenancy.Startup;
using Sapling.Tenancy.Time;

namespace Sapling.Tenancy;

/// <summary>Modules, features and tenants.</summary>
public static class TenancyServiceCollectionExtensions
{
    /// <summary>Adds what finds modules, keeps tenants, and gives each tenant its base services and its pipeline.</summary>
    public static OrchardCoreBuilder AddTenancy(this OrchardCoreBuilder builder)
    {
        var services = builder.ApplicationServices;
        if (services.Any(service => service.ServiceType == typeof(HostServices)))
        {
            return builder;
        }

        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IClock, Clock>();
        services.AddOptions<BackgroundServiceOptions>();
        services.AddTransient<IConfigureOptions<ShellOptions>, ShellOptionsSetup>();

        services.AddSingleton<IModuleNamesProvider, AssemblyAttributeModuleNamesProvider>();
        services.AddSingleton<IApplicationContext, ModularApplicationContext>();
        services.AddSingleton<IModuleStaticFileProvider, ModuleEmbeddedStaticFileProvider>();
        services.AddSingleton<ExtensionManager>();
        services.AddSingleton<IExtensionManager>(provider => provider.GetRequiredService<ExtensionManager>());
        services.AddSingleton<FeatureTypes>();
        services.AddSingleton<ITypeFeatureProvider>(provider => provider.GetRequiredService<FeatureTypes>());
        services.AddSingleton<ShellDescriptorStore>();

        services.AddSingleton(provider => new HostServices(services, provider));
        services.AddSingleton<IShellSettingsManager, ShellSettingsManager>();
        services.AddSingleton<IRunningShellTable, RunningShellTable>();
        services.AddSingleton<ICompositionStrategy, CompositionStrategy>();
        services.AddSingleton<IShellContainerFactory, ShellContainerFactory>();
        services.AddSingleton<IShellContextFactory, ShellContextFactory>();
        services.AddSingleton<IShellHost, ShellHost>();
        services.AddHostedService<TenantStart>();
        services.AddHostedService<ModularBackgroundService>();

        services.AddSingleton<ShellFeature>(provider => new ShellFeature(provider.GetRequiredService<IHostEnvironment>().ApplicationName, alwaysEnabled: true));
        services.AddSingleton(new ShellFeature(Application.DefaultFeatureId, alwaysEnabled: true));

        return builder
            .RegisterStartup<BaseStartup>()
            .RegisterStartup<DataProtectionStartup>();
    }
}
