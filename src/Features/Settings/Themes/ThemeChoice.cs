using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Themes.Services;

namespace Sapling.Settings.Themes;

/// <summary>Chooses the themes, and enables what they need.</summary>
internal sealed class ThemeChoice(ISiteThemeService siteThemes, IAdminThemeService adminThemes, IExtensionManager extensions, IShellFeaturesManager features)
{
    public IEnumerable<IExtensionInfo> All => extensions.GetExtensions().Where(extension => extension.Manifest.ModuleInfo is ThemeAttribute);

    public static bool IsForAdmin(IExtensionInfo theme) => theme.Manifest.Tags.Contains("Admin", StringComparer.OrdinalIgnoreCase);

    public async Task SetSiteAsync(string id)
    {
        await siteThemes.SetSiteThemeAsync(id);
        await EnableAsync(id);
    }

    public async Task SetAdminAsync(string id)
    {
        await adminThemes.SetAdminThemeAsync(id);
        await EnableAsync(id);
    }

    /// <returns>The themes in use, each with those it builds on.</returns>
    public async Task<IReadOnlyCollection<string>> UsedAsync()
        => [.. new[] { await siteThemes.GetSiteThemeNameAsync(), await adminThemes.GetAdminThemeNameAsync() }.SelectMany(WithBases)];

    private async Task EnableAsync(string id)
    {
        var enabled = (await features.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        string[] missing = [.. WithBases(id).Where(theme => !enabled.Contains(theme))];
        if (missing.Length > 0)
        {
            await features.EnableFeaturesAsync(missing);
        }
    }

    private List<string> WithBases(string? id)
    {
        var themes = new List<string>();
        while (!string.IsNullOrEmpty(id) && !themes.Contains(id))
        {
            themes.Add(id);
            id = (extensions.GetExtension(id).Manifest.ModuleInfo as ThemeAttribute)?.BaseTheme;
        }

        return themes;
    }
}
