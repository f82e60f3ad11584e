using OrchardCore.Documents;
using OrchardCore.Settings;

namespace Sapling.Data.Settings;

internal sealed class SiteService(IDocumentManager<SiteSettings> documents) : ISiteService
{
    public async Task<ISite> GetSiteSettingsAsync() => await documents.GetOrCreateImmutableAsync(CreateAsync);

    public async Task<ISite> LoadSiteSettingsAsync() => await documents.GetOrCreateMutableAsync(CreateAsync);

    public Task UpdateSiteSettingsAsync(ISite site) => documents.UpdateAsync(
        site as SiteSettings ?? throw new ArgumentException("Only settings from LoadSiteSettingsAsync can be updated.", nameof(site)));

    private static Task<SiteSettings> CreateAsync() => Task.FromResult(new SiteSettings
    {
        SiteSalt = Guid.NewGuid().ToString("N"),
        SiteName = "My Orchard Project Application",
        PageTitleFormat = "{% page_title Site.SiteName, position: \"after\", separator: \" - \" %}",
        PageSize = 10,
        MaxPageSize = 100,
        TimeZoneId = "",
    });
}
