using System.Globalization;
using System.Text;

namespace Sapling.Contents.Listing;

/// <summary>Text as one types it without a Vietnamese keyboard: small letters without marks, đ as d.</summary>
internal static class FoldedText
{
    internal static string Of(string? text)
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
}
