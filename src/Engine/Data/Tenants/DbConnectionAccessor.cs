using OrchardCore.Data;
using YesSql;

namespace Sapling.Data.Tenants;

internal sealed class DbConnectionAccessor(IStore store) : IDbConnectionAccessor
{
    public DbConnection CreateConnection() => store.Configuration.ConnectionFactory.CreateConnection();
}
