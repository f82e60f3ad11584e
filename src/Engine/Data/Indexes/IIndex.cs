namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0. A row of an index table.</summary>
public interface IIndex
{
    long Id { get; set; }
}
