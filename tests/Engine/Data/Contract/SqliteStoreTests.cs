using YesSql;
using YesSql.Provider.Sqlite;

namespace OrchardSite.Engine.Tests.Data.Contract;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sapling-store-").FullName;

    protected override IStore Open() => StoreFactory.Create(configuration => configuration.UseSqLite($"Data Source={Path.Combine(_folder, "store.db")}").SetTablePrefix("t_"));

    protected override Task RemoveAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
