using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;
using OrchardCore.Themes.Services;

namespace Sapling.Settings.Themes;

/// <summary>The themes chosen in the site's settings, under the names Orchard Core keeps them.</summary>
internal sealed class ChosenThemes(ISiteService sites, IExtensionManager extensions) : ISiteThemeService, IAdminThemeService
{
    private const string Site = "CurrentThemeName";
    private const string Admin = "CurrentAdminThemeName";

    public async Task<IExtensionInfo?> GetSiteThemeAsync() => Find(await GetSiteThemeNameAsync());

    public async Task<string?> GetSiteThemeNameAsync() => await ReadAsync(Site);

    public Task SetSiteThemeAsync(string? themeName) => WriteAsync(Site, themeName);

    public async Task<IExtensionInfo?> GetAdminThemeAsync() => Find(await GetAdminThemeNameAsync());

    public async Task<string?> GetAdminThemeNameAsync() => await ReadAsync(Admin);

    public Task SetAdminThemeAsync(string? themeName) => WriteAsync(Admin, themeName);

    private IExtensionInfo? Find(string? name)
        => !string.IsNullOrEmpty(name) && extensions.GetExtension(name) is { Exists: true } theme ? theme : null;

    private async Task<string?> ReadAsync(string setting) => (string?)(await sites.GetSiteSettingsAsync()).Properties[setting];

    private async Task WriteAsync(string setting, string? themeName)
    {
        if (!string.IsNullOrEmpty(themeName) && Find(themeName)?.Manifest.ModuleInfo is not ThemeAttribute)
        {
            var themes = extensions.GetExtensions().Where(extension => extension.Manifest.ModuleInfo is ThemeAttribute).Select(theme => theme.Id);
            throw new ArgumentException($"There is no theme '{themeName}'. There are: {string.Join(", ", themes.Order(StringComparer.Ordinal))}.", nameof(themeName));
        }

        var site = await sites.LoadSiteSettingsAsync();
        site.Properties[setting] = themeName ?? "";
        await sites.UpdateSiteSettingsAsync(site);
    }
}

/// <summary>Proposes the site's theme for every page; the editors' pages outbid it.</summary>
internal sealed class SiteThemeSelector(ISiteThemeService themes) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync()
        => await themes.GetSiteThemeNameAsync() is { Length: > 0 } name ? new ThemeSelectorResult { Priority = 0, ThemeName = name } : null;
}
