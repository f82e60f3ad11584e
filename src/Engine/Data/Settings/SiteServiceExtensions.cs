namespace OrchardCore.Settings;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class SiteServiceExtensions
{
    /// <summary>The settings stored under the type's name, or new ones.</summary>
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService) where T : new() =>
        (await siteService.GetSiteSettingsAsync()).GetOrCreate<T>();

    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService, string name) where T : new() =>
        Entities.EntityExtensions.GetOrCreate<T>(await siteService.GetSiteSettingsAsync(), name);
}
