namespace OrchardCore.Entities;

/// <summary>Contract: Orchard Core 3.0. Makes 26-character identifiers that are safe in URLs and file names.</summary>
public class DefaultIdGenerator : IIdGenerator
{
    public string GenerateUniqueId() => IdGenerator.GenerateId();
}
