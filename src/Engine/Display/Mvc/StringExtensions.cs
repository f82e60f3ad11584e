using System.Globalization;
using System.Text;
using Sapling.Data.Stores;

namespace OrchardCore.Mvc.Utilities;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class StringExtensions
{
    /// <summary>A name as an HTML id or class: <c>Nội dung</c> becomes <c>noi-dung</c>.</summary>
    public static string HtmlClassify(this string text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var name = new StringBuilder(text.Length);
        var afterLower = false;

        foreach (var letter in text.ReplaceDiacritics())
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                if (name.Length > 0 && name[^1] != '-')
                {
                    name.Append('-');
                }

                afterLower = false;
                continue;
            }

            if (char.IsAsciiLetterUpper(letter) && afterLower)
            {
                name.Append('-');
            }

            afterLower = char.IsAsciiLetterLower(letter);
            name.Append(char.ToLowerInvariant(letter));
        }

        while (name.Length > 0 && name[^1] == '-')
        {
            name.Length--;
        }

        // An id must not begin with a digit to be usable in a selector.
        return name.Length > 0 && char.IsAsciiDigit(name[0]) ? "n" + name : name.ToString();
    }

    /// <summary>Letters without marks: <c>Đà Nẵng</c> becomes <c>Da Nang</c>.</summary>
    public static string ReplaceDiacritics(this string s)
    {
        var plain = new StringBuilder(s.Length);

        foreach (var letter in s.Composed().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter switch { 'đ' => 'd', 'Đ' => 'D', _ => letter });
            }
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary><c>HtmlBodyPart</c> becomes <c>Html Body Part</c>.</summary>
    public static string CamelFriendly(this string camel)
    {
        var text = new StringBuilder(camel.Length + 8);

        for (var i = 0; i < camel.Length; i++)
        {
            if (i > 0 && char.IsUpper(camel[i]) && !char.IsUpper(camel[i - 1]) && camel[i - 1] != ' ')
            {
                text.Append(' ');
            }

            text.Append(camel[i]);
        }

        return text.ToString();
    }

    /// <summary>At most so many characters, cut between words, with an ellipsis when something was cut.</summary>
    public static string Ellipsize(this string text, int characterCount) => text.Ellipsize(characterCount, "\u00A0\u2026", wordBoundary: true);

    public static string Ellipsize(this string text, int characterCount, string ellipsis, bool wordBoundary = false)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length <= characterCount)
        {
            return text ?? string.Empty;
        }

        var end = Math.Max(0, characterCount);
        var space = text.LastIndexOf(' ', end);

        if (wordBoundary && space > 0)
        {
            end = space;
        }
        else if (end > 0 && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return string.Concat(text.AsSpan(0, end).TrimEnd(), ellipsis);
    }
}
