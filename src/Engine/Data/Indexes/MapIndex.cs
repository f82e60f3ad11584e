namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0. An index with rows of its own for each document.</summary>
public abstract class MapIndex : IIndex
{
    public long Id { get; set; }
}
