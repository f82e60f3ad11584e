using OrchardCore.Environment.Extensions;

namespace OrchardCore.Admin;

/// <summary>The theme of the admin; null when none was chosen. Contract: Orchard Core 3.0.</summary>
public interface IAdminThemeService
{
    Task<IExtensionInfo?> GetAdminThemeAsync();

    Task SetAdminThemeAsync(string themeName);

    Task<string?> GetAdminThemeNameAsync();
}
