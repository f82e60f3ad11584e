using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Sets the culture until disposed. Contract: Orchard Core 3.0.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _previousCulture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _previousUICulture = CultureInfo.CurrentUICulture;

    private CultureScope(CultureInfo culture, CultureInfo uiCulture)
    {
        Culture = culture;
        UICulture = uiCulture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = uiCulture;
    }

    public CultureInfo Culture { get; }

    public CultureInfo UICulture { get; }

    public static CultureScope Create(string culture, bool ignoreSystemSettings = false) => Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(string culture, string uiCulture, bool ignoreSystemSettings = false) =>
        new(new CultureInfo(culture, !ignoreSystemSettings), new CultureInfo(uiCulture, !ignoreSystemSettings));

    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false) => Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings = false) =>
        Create(culture.Name, uiCulture.Name, ignoreSystemSettings);

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _previousCulture;
        CultureInfo.CurrentUICulture = _previousUICulture;
    }
}
