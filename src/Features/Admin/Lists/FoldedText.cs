using System.Globalization;
using System.Text;
using Sapling.Data.Stores;

namespace Sapling.Admin.Lists;

/// <summary>Text as one types it without a Vietnamese keyboard: small letters without marks, đ as d.</summary>
public static class FoldedText
{
    // Each becomes a condition of a query, of which a database takes only so many.
    internal const int MostWords = 16;

    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var folded = new StringBuilder(text.Length);

        foreach (var character in text.Composed().Normalize(NormalizationForm.FormD))
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
    public static string[] Words(string? text) => [.. Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords)];

    /// <summary>Whether a text holds each word of what is looked for, in whatever order.</summary>
    public static bool Has(string? text, string? wanted)
    {
        var folded = Of(text);
        return Array.TrueForAll(Words(wanted), word => folded.Contains(word, StringComparison.Ordinal));
    }
}
