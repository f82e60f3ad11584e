using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>Services of the current tenant scope, or the given ones where there is none. Contract: Orchard Core 3.0.</summary>
public class ShellScopeServices : IKeyedServiceProvider
{
    private readonly IServiceProvider _services;

    public ShellScopeServices(IServiceProvider services) => _services = services;

    public object? GetService(Type serviceType) => Provider.GetService(serviceType);

    public object? GetKeyedService(Type serviceType, object? serviceKey) => ((IKeyedServiceProvider)Provider).GetKeyedService(serviceType, serviceKey);

    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) => ((IKeyedServiceProvider)Provider).GetRequiredKeyedService(serviceType, serviceKey);

    private IServiceProvider Provider => ShellScope.Current?.ServiceProvider ?? _services;
}
