using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Hosting;

/// <summary>
/// What tenants' containers get from the host's. Of the framework's own services only those that are about the process are shared;
/// all others (options, routing, MVC, caches, authentication …) each tenant has for itself. Services that the host's author added are
/// passed on: singletons are the same object in all tenants.
/// </summary>
internal sealed class HostServices
{
    private static readonly HashSet<string> s_shared = new(StringComparer.Ordinal)
    {
        "Microsoft.Extensions.Configuration.IConfiguration",
        "Microsoft.Extensions.Hosting.IHostEnvironment",
        "Microsoft.Extensions.Hosting.IHostingEnvironment",
        "Microsoft.AspNetCore.Hosting.IWebHostEnvironment",
        "Microsoft.AspNetCore.Hosting.IHostingEnvironment",
        "Microsoft.Extensions.Hosting.IHostApplicationLifetime",
        "Microsoft.Extensions.Hosting.IApplicationLifetime",
        "Microsoft.AspNetCore.Hosting.IApplicationLifetime",
        "Microsoft.Extensions.Logging.ILoggerFactory",
        "Microsoft.AspNetCore.Http.IHttpContextAccessor",
        "Microsoft.Extensions.ObjectPool.ObjectPoolProvider",
        "System.Diagnostics.DiagnosticListener",
        "System.Diagnostics.DiagnosticSource",
        "System.Diagnostics.ActivitySource",
        "System.Diagnostics.DistributedContextPropagator",
        "System.Diagnostics.Metrics.IMeterFactory",
        "System.TimeProvider",
    };

    private readonly Lazy<ServiceDescriptor[]> _descriptors;

    public HostServices(IServiceCollection services, IServiceProvider provider) =>
        _descriptors = new(() => Collect(services, provider));

    public void CopyTo(IServiceCollection tenant)
    {
        foreach (var descriptor in _descriptors.Value)
        {
            tenant.Add(descriptor);
        }
    }

    private static ServiceDescriptor[] Collect(IServiceCollection services, IServiceProvider provider)
    {
        var result = new List<ServiceDescriptor>();
        var positions = new Dictionary<(Type, object?), int>();
        foreach (var descriptor in services.ToArray())
        {
            var key = (descriptor.ServiceType, descriptor.ServiceKey);
            var position = positions.GetValueOrDefault(key);
            positions[key] = position + 1;
            if (!IsPassedOn(descriptor.ServiceType))
            {
                continue;
            }

            result.Add(descriptor.Lifetime == ServiceLifetime.Singleton && !descriptor.ServiceType.IsGenericTypeDefinition
                ? Share(descriptor, provider, position)
                : descriptor);
        }

        return [.. result];
    }

    /// <summary>
    /// The object itself and not a factory for it, where the tenant's container would otherwise dispose it; a shared object
    /// belongs to the host.
    /// </summary>
    private static ClonedSingletonDescriptor Share(ServiceDescriptor descriptor, IServiceProvider provider, int position)
    {
        if (descriptor.IsKeyedService)
        {
            return new(descriptor, descriptor.ServiceKey, provider.GetKeyedServices(descriptor.ServiceType, descriptor.ServiceKey).ElementAt(position)!);
        }

        var known = descriptor.ImplementationInstance is not null || descriptor.ImplementationType is { } type && !typeof(IDisposable).IsAssignableFrom(type) && !typeof(IAsyncDisposable).IsAssignableFrom(type);
        return descriptor.ImplementationInstance is { } instance
            ? new(descriptor, instance)
            : known
                ? new(descriptor, _ => provider.GetServices(descriptor.ServiceType).ElementAt(position)!)
                : new(descriptor, provider.GetServices(descriptor.ServiceType).ElementAt(position)!);
    }

    private static bool IsPassedOn(Type service)
    {
        if (service == typeof(IStartup) || service == typeof(HostServices))
        {
            return false;
        }

        if (s_shared.Contains(service.FullName ?? ""))
        {
            return true;
        }

        if (service.IsGenericType && service.GetGenericTypeDefinition() is var definition &&
            (definition == typeof(IConfigureOptions<>) || definition == typeof(IPostConfigureOptions<>) ||
             definition == typeof(IValidateOptions<>) || definition == typeof(IOptionsChangeTokenSource<>)))
        {
            // What the host's author configured for tenants; the framework's own options are about the host's server.
            return service.GenericTypeArguments is [{ } options] && !IsFrameworkOfHost(options);
        }

        return !IsFramework(service);
    }

    private static bool IsFramework(Type type)
    {
        var assembly = type.Assembly.GetName().Name!;
        return assembly.StartsWith("Microsoft.", StringComparison.Ordinal) || assembly.StartsWith("System.", StringComparison.Ordinal);
    }

    private static bool IsFrameworkOfHost(Type options)
    {
        var name = options.FullName ?? "";
        return name.StartsWith("Microsoft.AspNetCore.Routing.", StringComparison.Ordinal) ||
            name.StartsWith("Microsoft.AspNetCore.Server.", StringComparison.Ordinal) ||
            name.StartsWith("Microsoft.AspNetCore.Hosting.", StringComparison.Ordinal) ||
            name.StartsWith("Microsoft.AspNetCore.HostFiltering.", StringComparison.Ordinal) ||
            name.StartsWith("Microsoft.Extensions.Logging.", StringComparison.Ordinal) ||
            name.StartsWith("Microsoft.Extensions.Hosting.", StringComparison.Ordinal);
    }
}
