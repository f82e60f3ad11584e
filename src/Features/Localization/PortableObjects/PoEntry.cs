using System.Text;
using OrchardCore.Localization;
using Sapling.Data.Stores;

namespace Sapling.Localization.PortableObjects;

/// <summary>The entry of a .po file that is being read, line by line.</summary>
internal sealed class PoEntry(Action<int, string> report)
{
    // No language has more forms.
    private const int MostForms = 10;

    private readonly SortedDictionary<int, StringBuilder> _translations = [];
    private StringBuilder? _context;
    private StringBuilder? _id;
    private StringBuilder? _current;
    private int _line;

    /// <summary>The entry that this line ended, if it did.</summary>
    public CultureDictionaryRecord? Read(string line)
    {
        _line++;
        var text = line.AsSpan().Trim();
        if (text.IsEmpty || text[0] == '#')
        {
            return null;
        }

        if (text[0] == '"')
        {
            Append(text);
            return null;
        }

        var end = text.IndexOfAny(" \t\"");
        var keyword = end < 0 ? text : text[..end];
        var finished = keyword is "msgctxt" || (keyword is "msgid" && _id is not null) ? Take() : null;
        _current = keyword switch
        {
            "msgctxt" => _context = new StringBuilder(),
            "msgid" => _id = new StringBuilder(),
            "msgstr" => _translations[0] = new StringBuilder(),

            // The English plural is known by the caller, who gives it with the text.
            "msgid_plural" => new StringBuilder(),
            _ when keyword.StartsWith("msgstr[") && keyword[^1] == ']' && int.TryParse(keyword[7..^1], out var form) && form is >= 0 and < MostForms
                => _translations[form] = new StringBuilder(),
            _ => null,
        };
        if (_current is null)
        {
            report(_line, $"'{keyword}' is no keyword of a .po file.");
        }
        else
        {
            Append(end < 0 ? "" : text[end..].Trim());
        }

        return finished;
    }

    public CultureDictionaryRecord? Take()
    {
        var id = _id?.ToString();
        var context = _context?.ToString();
        string[] translations = _translations.Count == 0 ? [] : [.. Enumerable.Range(0, _translations.Keys.Last() + 1).Select(form => _translations.GetValueOrDefault(form)?.ToString().Composed() ?? "")];
        if (id is null && translations.Length > 0)
        {
            report(_line, "There is a translation above without the text that it is of (msgid).");
        }

        _id = _context = _current = null;
        _translations.Clear();

        // The header is the entry of the empty text; an empty translation is one that is still to be written.
        return string.IsNullOrEmpty(id) || Array.TrueForAll(translations, string.IsNullOrEmpty)
            ? null
            : new CultureDictionaryRecord(id.Composed(), context, translations);
    }

    private void Append(ReadOnlySpan<char> quoted)
    {
        if (_current is null)
        {
            report(_line, "The text belongs to no keyword.");
            return;
        }

        if (quoted.Length < 2 || quoted[0] != '"' || quoted[^1] != '"')
        {
            report(_line, "The text does not stand between quotation marks.");
            return;
        }

        var text = quoted[1..^1];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                _current.Append(text[i]);
                continue;
            }

            _current.Append(text[++i] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                var other => other,
            });
        }
    }
}
