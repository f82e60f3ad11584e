using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;

namespace Sapling.Display.Themes;

/// <summary>A theme and the themes it is based on.</summary>
internal sealed class ThemeChain(IExtensionManager extensions)
{
    public static bool IsTheme(IExtensionInfo? extension) =>
        extension?.Manifest?.ModuleInfo is ThemeAttribute ||
        string.Equals(extension?.Manifest?.Type, "Theme", StringComparison.OrdinalIgnoreCase);

    /// <summary>From the base of all to the theme itself; empty for an unknown id.</summary>
    public List<IExtensionInfo> From(string? themeId)
    {
        var chain = new List<IExtensionInfo>();

        while (!string.IsNullOrEmpty(themeId) && chain.All(theme => theme.Id != themeId))
        {
            var theme = extensions.GetExtension(themeId);

            if (theme is not { Exists: true } || !IsTheme(theme))
            {
                break;
            }

            chain.Insert(0, theme);
            themeId = (theme.Manifest.ModuleInfo as ThemeAttribute)?.BaseTheme;
        }

        return chain;
    }
}
