namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDescriptor
{
    IEnumerable<IndexDescriptor> Describe(params Type[] types);
}
