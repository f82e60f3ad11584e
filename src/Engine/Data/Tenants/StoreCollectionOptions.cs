namespace OrchardCore.Data;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class StoreCollectionOptions
{
    public HashSet<string> Collections { get; } = [];
}
