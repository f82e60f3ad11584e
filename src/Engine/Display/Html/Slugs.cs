using System.Text;
using OrchardCore.Localization;
using OrchardCore.Modules.Services;

namespace Sapling.Display.Html;

/// <summary>Lower-case words joined by a separator: letters and digits of any script stay, marks that a letter carries go.</summary>
internal sealed class Slugs : ISlugService
{
    private const int MaxLength = 1000;

    public string Slugify(string text) => Slugify(text, '-');

    public string Slugify(string text, char separator)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var slug = new StringBuilder(text.Length);
        var pending = false;
        foreach (var rune in text.Transliterate().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == '_' && slug.Length > 0)
            {
                if (pending && slug.Length > 0 && slug[^1] != separator)
                {
                    slug.Append(separator);
                }

                pending = false;
                slug.Append(Rune.ToLowerInvariant(rune));
                if (slug.Length >= MaxLength)
                {
                    break;
                }
            }
            else if (rune.Value is not '\'' and not '"')
            {
                pending = true;
            }
        }

        return slug.ToString().TrimEnd('_', separator);
    }
}
