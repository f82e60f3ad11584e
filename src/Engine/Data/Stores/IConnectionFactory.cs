namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IConnectionFactory
{
    DbConnection CreateConnection();
    Type DbConnectionType { get; }
}
