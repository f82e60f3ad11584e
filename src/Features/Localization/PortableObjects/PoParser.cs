using System.Runtime.CompilerServices;
using System.Text;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Reads .po files: contexts, plural forms, texts over several lines. Contract: Orchard Core 3.0.</summary>
public static class PoParser
{
    public static IEnumerable<CultureDictionaryRecord> Parse(TextReader reader)
    {
        var entry = new Entry();
        while (reader.ReadLine() is { } line)
        {
            if (entry.Read(line) is { } record)
            {
                yield return record;
            }
        }

        if (entry.Take() is { } last)
        {
            yield return last;
        }
    }

    public static async IAsyncEnumerable<CultureDictionaryRecord> ParseAsync(TextReader reader, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var entry = new Entry();
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (entry.Read(line) is { } record)
            {
                yield return record;
            }
        }

        if (entry.Take() is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The entry that is being read.</summary>
    private sealed class Entry
    {
        private readonly SortedDictionary<int, StringBuilder> _translations = [];
        private StringBuilder? _context;
        private StringBuilder? _id;
        private StringBuilder? _current;

        /// <summary>The entry that this line ended, if it did.</summary>
        public CultureDictionaryRecord? Read(string line)
        {
            var text = line.AsSpan().Trim();
            CultureDictionaryRecord? finished = null;
            if (text.IsEmpty || text[0] == '#')
            {
                return null;
            }

            if (text[0] == '"')
            {
                Append(text);
                return null;
            }

            var space = text.IndexOf(' ');
            var keyword = space < 0 ? text : text[..space];
            if (keyword is "msgctxt" || (keyword is "msgid" && _id is not null))
            {
                finished = Take();
            }

            _current = keyword switch
            {
                "msgctxt" => _context = new StringBuilder(),
                "msgid" => _id = new StringBuilder(),
                "msgstr" => _translations[0] = new StringBuilder(),
                _ when keyword.StartsWith("msgstr[") && keyword[^1] == ']' && int.TryParse(keyword[7..^1], out var form) => _translations[form] = new StringBuilder(),

                // The English plural is known by the caller, who gives it with the text.
                _ => null,
            };
            if (space >= 0)
            {
                Append(text[(space + 1)..].Trim());
            }

            return finished;
        }

        public CultureDictionaryRecord? Take()
        {
            var id = _id?.ToString();
            var context = _context?.ToString();
            var translations = _translations.Values.Select(text => text.ToString()).ToArray();
            _id = _context = _current = null;
            _translations.Clear();

            // The header is the entry of the empty text; an empty translation is one that is still to be written.
            return string.IsNullOrEmpty(id) || translations.Length == 0 || Array.TrueForAll(translations, string.IsNullOrEmpty)
                ? null
                : new CultureDictionaryRecord(id.Normalize(), context, Array.ConvertAll(translations, text => text.Normalize()));
        }

        private void Append(ReadOnlySpan<char> quoted)
        {
            if (_current is null || quoted.Length < 2 || quoted[0] != '"' || quoted[^1] != '"')
            {
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
}
