namespace OrchardCore.Settings;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ISiteService
{
    Task<ISite> GetSiteSettingsAsync();
    Task<ISite> LoadSiteSettingsAsync();
    Task UpdateSiteSettingsAsync(ISite site);
}
