using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ThemeManager(IEnumerable<IThemeSelector> themeSelectors, IExtensionManager extensionManager) : IThemeManager
{
    private Task<IExtensionInfo?>? _theme;

    // Asked by every shape of the page: selectors run once a request.
    public Task<IExtensionInfo?> GetThemeAsync() => _theme ??= SelectAsync();

    private async Task<IExtensionInfo?> SelectAsync()
    {
        var candidates = new List<ThemeSelectorResult>();

        foreach (var selector in themeSelectors)
        {
            if (await selector.GetThemeAsync() is { } candidate && !string.IsNullOrEmpty(candidate.ThemeName))
            {
                candidates.Add(candidate);
            }
        }

        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Priority))
        {
            if (extensionManager.GetExtension(candidate.ThemeName) is { Exists: true } theme)
            {
                return theme;
            }
        }

        return null;
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ThemeManagerExtensions
{
    public static async Task<ShapeTable> GetShapeTableAsync(this IThemeManager themeManager, IShapeTableManager shapeTableManager) =>
        await shapeTableManager.GetShapeTableAsync((await themeManager.GetThemeAsync())?.Id);

    /// <summary>The table of the request's theme, null when there is none.</summary>
    public static async Task<ShapeTable?> TryGetShapeTableAsync(this IThemeManager themeManager, IShapeTableManager shapeTableManager) =>
        await themeManager.GetThemeAsync() is { } theme ? await shapeTableManager.GetShapeTableAsync(theme.Id) : null;
}
