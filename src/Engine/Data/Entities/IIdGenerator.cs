namespace OrchardCore.Entities;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IIdGenerator
{
    string GenerateUniqueId();
}
