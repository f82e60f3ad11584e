using System.Text;

namespace Sapling.Data.Stores;

/// <summary>
/// Text in NFC, as everything is stored: Vietnamese typed on a Mac or copied from a PDF often comes decomposed, looks the same and is
/// found by no search.
/// </summary>
public static class ComposedText
{
    // In no text: the byte order mark read the wrong way round.
    private const char NoCharacter = '\uFFFE';

    /// <summary>
    /// The text itself when it is composed already. What is no character, like the half of one that a careless cut left, becomes U+FFFD.
    /// </summary>
    public static string Composed(this string text)
    {
        // Asking about what is no character throws, so it is looked for first: in vain, as a rule.
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 || text.Contains(NoCharacter))
        {
            text = Whole(text);
        }

        return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
    }

    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        var isWhole = true;

        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]) && text[i] != NoCharacter)
            {
                whole.Append(text[i]);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                whole.Append(text, i++, 2);
            }
            else
            {
                whole.Append('\uFFFD');
                isWhole = false;
            }
        }

        return isWhole ? text : whole.ToString();
    }
}
