namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IIndexProvider
{
    void Describe(IDescriptor context);
    Type ForType();
    string? CollectionName { get; set; }
}
