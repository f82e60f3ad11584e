using System.Data;
using Microsoft.Extensions.Logging.Abstractions;
using Sapling.Data.Stores;

namespace YesSql;

/// <summary>Contract: Orchard Core 3.0. The settings of a store, with their defaults.</summary>
public class Configuration : IConfiguration
{
    public int CommandsPageSize { get; set; } = 500;

    public HashSet<Type> ConcurrentTypes { get; } = [];

    public IConnectionFactory ConnectionFactory { get; set; } = null!;

    public IContentSerializer ContentSerializer { get; set; } = JsonContentSerializer.Default;

    public IIdGenerator IdGenerator { get; set; } = null!;

    public IAccessorFactory IdentifierAccessorFactory { get; set; } = new PropertyAccessors("Id");

    public IAccessorFactory VersionAccessorFactory { get; set; } = new PropertyAccessors("Version");

    public IdentityColumnSize IdentityColumnSize { get; set; } = IdentityColumnSize.Int64;

    public IsolationLevel IsolationLevel { get; set; } = IsolationLevel.ReadCommitted;

    public ILogger Logger { get; set; } = NullLogger.Instance;

    public string? Schema { get; set; }

    public ISqlDialect SqlDialect { get; set; } = null!;

    public ITableNameConvention TableNameConvention { get; set; } = new Services.DefaultTableNameConvention();

    public string TablePrefix { get; set; } = "";
}
