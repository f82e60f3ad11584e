using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>The theme of the present request; null when no theme was chosen. Contract: Orchard Core 3.0.</summary>
public interface IThemeManager
{
    Task<IExtensionInfo?> GetThemeAsync();
}

/// <summary>Proposes a theme for the present request, or null; the one of the highest priority wins. Contract: Orchard Core 3.0.</summary>
public interface IThemeSelector
{
    Task<ThemeSelectorResult?> GetThemeAsync();
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ThemeSelectorResult
{
    public int Priority { get; set; }

    public string ThemeName { get; set; } = null!;
}
