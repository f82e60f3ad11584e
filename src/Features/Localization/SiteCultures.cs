using System.Globalization;
using OrchardCore.Localization.Models;

namespace Sapling.Localization;

/// <summary>The cultures that a site's settings name. A name that is no culture is left out rather than breaking each page.</summary>
internal sealed class SiteCultures
{
    /// <summary>Whatever the locale of the machine is.</summary>
    private const string Fallback = "vi-VN";

    private SiteCultures(CultureInfo @default, CultureInfo[] supported)
    {
        Default = @default;
        Supported = supported;
    }

    public CultureInfo Default { get; }

    public CultureInfo[] Supported { get; }

    public static SiteCultures Of(LocalizationSettings settings)
    {
        var supported = (settings.SupportedCultures ?? []).Select(Find).OfType<CultureInfo>().Distinct().ToList();
        var @default = Find(settings.DefaultCulture) ?? supported.FirstOrDefault() ?? Find(Fallback)!;
        if (!supported.Contains(@default))
        {
            supported.Insert(0, @default);
        }

        return new SiteCultures(@default, [.. supported]);
    }

    private static CultureInfo? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name.Trim());
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
