using System.Globalization;
using OrchardCore.Localization;

namespace Sapling.Tenancy.Localization;

/// <summary>One culture, the process's: what tenants without the localization feature have.</summary>
internal sealed class InvariantLocalizationService : ILocalizationService
{
    public bool FallBackToParentCultures => true;

    public Task<string> GetDefaultCultureAsync() => Task.FromResult(CultureInfo.CurrentUICulture.Name);

    public Task<string[]> GetSupportedCulturesAsync() => Task.FromResult(new[] { CultureInfo.CurrentUICulture.Name });

    public IEnumerable<CultureInfo> GetAllCulturesAndAliases() =>
        CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0).OrderBy(culture => culture.Name, StringComparer.Ordinal);
}
