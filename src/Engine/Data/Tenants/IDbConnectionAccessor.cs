namespace OrchardCore.Data;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDbConnectionAccessor
{
    DbConnection CreateConnection();
}
