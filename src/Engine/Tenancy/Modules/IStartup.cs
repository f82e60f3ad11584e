using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IStartup
{
    void Configure(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
    void ConfigureServices(IServiceCollection services);
    int ConfigureOrder { get; }
    int Order { get; }
}
