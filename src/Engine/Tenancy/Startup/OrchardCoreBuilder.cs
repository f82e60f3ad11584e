using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;
using Sapling.Tenancy.Startup;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says what the application gives to each of its tenants. Contract: Orchard Core 3.0.</summary>
public class OrchardCoreBuilder
{
    public OrchardCoreBuilder(IServiceCollection services) => ApplicationServices = services;

    public IServiceCollection ApplicationServices { get; }

    public OrchardCoreBuilder RegisterStartup<T>() where T : class, IStartup
    {
        ApplicationServices.AddTransient<IStartup, T>();
        return this;
    }

    public OrchardCoreBuilder EnableFeature(string id)
    {
        ApplicationServices.AddSingleton(new ShellFeature(id, alwaysEnabled: true));
        return this;
    }

    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection, IServiceProvider> configure, int order = 0) =>
        Add(host => new HostStartup(order) { Services = services => configure(services, host) });

    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0) =>
        Add(_ => new HostStartup(order) { Services = configure });

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure, int order = 0) =>
        Add(_ => new HostStartup(order) { Pipeline = configure });

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder> configure, int order = 0) =>
        Configure((app, routes, _) => configure(app, routes), order);

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder> configure, int order = 0) =>
        Configure((app, _, _) => configure(app), order);

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> configureAsync, int order = 0) =>
        Add(_ => new HostStartup(order) { PipelineAsync = configureAsync });

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, ValueTask> configureAsync, int order = 0) =>
        Configure((app, routes, _) => configureAsync(app, routes), order);

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, ValueTask> configureAsync, int order = 0) =>
        Configure((app, _, _) => configureAsync(app), order);

    private OrchardCoreBuilder Add(Func<IServiceProvider, HostStartup> create)
    {
        ApplicationServices.AddTransient<IStartup>(create);
        return this;
    }
}
