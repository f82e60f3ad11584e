using OrchardCore.Environment.Extensions;

namespace OrchardCore.Themes.Services;

/// <summary>The theme of the site's public pages. Contract: Orchard Core 3.0.</summary>
public interface ISiteThemeService
{
    /// <returns>The theme, or null when none was chosen.</returns>
    Task<IExtensionInfo?> GetSiteThemeAsync();

    Task<string?> GetSiteThemeNameAsync();

    /// <summary>Chooses the theme; an empty name chooses none.</summary>
    Task SetSiteThemeAsync(string? themeName);
}
