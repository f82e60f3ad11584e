using System.Globalization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;
using Sapling.Localization;

namespace OrchardCore.Localization.Services;

/// <summary>The languages of the site by its settings; Vietnamese where they say nothing. Contract: Orchard Core 3.0.</summary>
public class LocalizationService : ILocalizationService
{
    private readonly ISiteService _siteService;
    private LocalizationSettings? _settings;

    public LocalizationService(ISiteService siteService) => _siteService = siteService;

    public bool FallBackToParentCultures => _settings?.FallBackToParentCulture ?? true;

    public async Task<string> GetDefaultCultureAsync() => SiteCultures.Of(await SettingsAsync()).Default.Name;

    public async Task<string[]> GetSupportedCulturesAsync() =>
        SiteCultures.Of(await SettingsAsync()).Supported.Select(culture => culture.Name).ToArray();

    public IEnumerable<CultureInfo> GetAllCulturesAndAliases() => CultureInfo.GetCultures(CultureTypes.AllCultures)
        .Where(culture => culture.Name.Length > 0)
        .OrderBy(culture => culture.Name, StringComparer.Ordinal);

    private async Task<LocalizationSettings> SettingsAsync() => _settings ??= await _siteService.GetSettingsAsync<LocalizationSettings>();
}
