using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>A host singleton given to a tenant's container, which must not dispose it. Contract: Orchard Core 3.0.</summary>
public class ClonedSingletonDescriptor : ServiceDescriptor
{
    public ClonedSingletonDescriptor(ServiceDescriptor parent, object implementationInstance)
        : base(parent.ServiceType, implementationInstance) => Parent = parent;

    public ClonedSingletonDescriptor(ServiceDescriptor parent, Func<IServiceProvider, object> implementationFactory)
        : base(parent.ServiceType, implementationFactory, ServiceLifetime.Singleton) => Parent = parent;

    public ClonedSingletonDescriptor(ServiceDescriptor parent, object? serviceKey, object implementationInstance)
        : base(parent.ServiceType, serviceKey, implementationInstance) => Parent = parent;

    public ClonedSingletonDescriptor(ServiceDescriptor parent, object? serviceKey, Func<IServiceProvider, object?, object> implementationFactory)
        : base(parent.ServiceType, serviceKey, implementationFactory, ServiceLifetime.Singleton) => Parent = parent;

    public ServiceDescriptor Parent { get; }
}
