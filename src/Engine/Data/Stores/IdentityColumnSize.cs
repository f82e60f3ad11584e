namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public enum IdentityColumnSize
{
    Int32 = 1,
    Int64 = 2,
}
