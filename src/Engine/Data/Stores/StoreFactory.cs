using Sapling.Data.Stores;

namespace YesSql;

/// <summary>Contract: Orchard Core 3.0. Opens stores outside of tenants.</summary>
public class StoreFactory
{
    public static IStore Create(IConfiguration configuration) => new DocumentStorage(configuration);

    public static IStore Create(Action<IConfiguration> configuration)
    {
        var options = new Configuration();
        configuration(options);
        return Create(options);
    }

    public static async Task<IStore> CreateAndInitializeAsync(IConfiguration configuration)
    {
        var store = Create(configuration);
        await store.InitializeAsync();
        return store;
    }

    public static async Task<IStore> CreateAndInitializeAsync(Action<IConfiguration> configuration)
    {
        var store = Create(configuration);
        await store.InitializeAsync();
        return store;
    }
}
