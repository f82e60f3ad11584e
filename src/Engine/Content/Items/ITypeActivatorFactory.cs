namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. Makes parts or fields by the name of their type.</summary>
public interface ITypeActivatorFactory<TInstance>
{
    ITypeActivator<TInstance> GetTypeActivator(string partName);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ITypeActivator<TInstance>
{
    Type Type { get; }

    TInstance CreateInstance();
}
