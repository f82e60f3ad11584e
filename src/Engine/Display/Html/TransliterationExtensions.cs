using AnyAscii;
using OrchardCore.Modules.Services;
using Sapling.Data.Stores;

namespace OrchardCore.Localization;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class StringExtensions
{
    /// <summary>The text in ASCII letters: <c>Đại học</c> gives <c>Dai hoc</c>.</summary>
    public static string Transliterate(this string text) => string.IsNullOrEmpty(text) ? text : Transliteration.Transliterate(text.Composed());
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class TransliterationSlugServiceExtensions
{
    public static string SlugifyAndTransliterate(this ISlugService slugService, string text)
        => slugService.Slugify(text.Transliterate());
}
