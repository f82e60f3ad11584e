using OrchardCore.Environment.Extensions;

namespace OrchardCore.Admin;

/// <summary>The theme of the editors' pages. Contract: Orchard Core 3.0.</summary>
public interface IAdminThemeService
{
    /// <returns>The theme, or null when none was chosen.</returns>
    Task<IExtensionInfo?> GetAdminThemeAsync();

    Task<string?> GetAdminThemeNameAsync();

    /// <summary>Chooses the theme; an empty name chooses none.</summary>
    Task SetAdminThemeAsync(string? themeName);
}
