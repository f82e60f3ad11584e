using OrchardCore.Documents;
using OrchardCore.Settings;

namespace Sapling.Settings.Site;

internal sealed class SiteService(IDocumentManager<SiteSettings> documents) : ISiteService
{
    public async Task<ISite> GetSiteSettingsAsync() => await documents.GetOrCreateImmutableAsync(NewAsync);

    public async Task<ISite> LoadSiteSettingsAsync() => await documents.GetOrCreateMutableAsync(NewAsync);

    public Task UpdateSiteSettingsAsync(ISite site) => documents.UpdateAsync((SiteSettings)site);

    private static Task<SiteSettings> NewAsync() => Task.FromResult(new SiteSettings { SiteSalt = Guid.NewGuid().ToString("N"), SiteName = "" });
}
