using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Startup;

/// <summary>What the host adds to each tenant by the builder's delegates.</summary>
internal sealed class HostStartup(int order) : StartupBase
{
    public override int Order => order;

    public Action<IServiceCollection>? Services { get; init; }

    public Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider>? Pipeline { get; init; }

    public Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask>? PipelineAsync { get; init; }

    public override void ConfigureServices(IServiceCollection services) => Services?.Invoke(services);

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        Pipeline?.Invoke(app, routes, serviceProvider);

    public override ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        PipelineAsync?.Invoke(app, routes, serviceProvider) ?? default;
}
