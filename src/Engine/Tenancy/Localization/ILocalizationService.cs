using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ILocalizationService
{
    IEnumerable<CultureInfo> GetAllCulturesAndAliases();
    Task<string> GetDefaultCultureAsync();
    Task<string[]> GetSupportedCulturesAsync();
    bool FallBackToParentCultures { get; }
}
