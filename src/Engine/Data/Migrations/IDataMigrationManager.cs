namespace OrchardCore.Data.Migration;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDataMigrationManager
{
    Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync();
    Task Uninstall(string feature);
    Task UpdateAllFeaturesAsync();
    Task UpdateAsync(params string[] features);
}
