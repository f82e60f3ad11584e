using System.Globalization;
using System.Text;

namespace Sapling.Admin.Lists;

/// <summary>Text as one types it without a Vietnamese keyboard: small letters without marks, đ as d.</summary>
public static class FoldedText
{
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var folded = new StringBuilder(text.Length);

        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var small = char.ToLowerInvariant(character);
            folded.Append(small switch { 'đ' => 'd', _ when char.IsWhiteSpace(small) => ' ', _ => small });
        }

        return folded.ToString();
    }

    /// <returns>The words of what is looked for; a text has to hold each.</returns>
    public static string[] Words(string? text) => Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a text holds each word of what is looked for, in whatever order.</summary>
    public static bool Has(string? text, string? wanted)
    {
        var folded = Of(text);
        return Array.TrueForAll(Words(wanted), word => folded.Contains(word, StringComparison.Ordinal));
    }
}
