using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OrchardSite.Contracts.Tests;

/// <summary>The texts that a source file hands to a localizer: <c>S["…"]</c>, <c>T[flag ? "…" : "…"]</c>, <c>H.Plural(n, "…", "…")</c>, <c>{{ "…" | t }}</c>.</summary>
internal static partial class LocalizerKeys
{
    public static IEnumerable<string> Of(string path, string source) =>
        path.EndsWith(".liquid", StringComparison.Ordinal) ? Filtered().Matches(source).Select(match => match.Groups["text"].Value) : Indexed(source);

    /// <summary>All texts between quotes and all names that code speaks of, whoever reads them.</summary>
    public static IEnumerable<string> Literals(string source)
    {
        foreach (Match name in Named().Matches(source))
        {
            yield return name.Groups["name"].Value;
        }

        for (var at = source.IndexOf('"', StringComparison.Ordinal); at >= 0; at = at < source.Length ? source.IndexOf('"', at) : -1)
        {
            yield return Read(source, ref at);
        }
    }

    private static IEnumerable<string> Indexed(string source)
    {
        foreach (Match start in Localizers().Matches(source))
        {
            var at = start.Index + start.Length;

            // A plural begins with the number; its first form is the key.
            var arguments = start.Value.EndsWith('[') ? 1 : 2;

            foreach (var text in Texts(source, at, arguments))
            {
                yield return text;
            }
        }
    }

    // What stands in quotes in the first arguments, but not in calls inside of them.
    private static IEnumerable<string> Texts(string source, int at, int arguments)
    {
        for (var depth = 0; at < source.Length && arguments > 0;)
        {
            switch (source[at])
            {
                case '"' when depth == 0 && (at == 0 || source[at - 1] is not ('$' or '@' or '\'')):
                    yield return Read(source, ref at);
                    continue;
                case '"':
                    Read(source, ref at);
                    continue;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}' when depth-- == 0:
                    yield break;
                case ',' when depth == 0:
                    arguments--;
                    break;
            }

            at++;
        }
    }

    private static string Read(string source, ref int at)
    {
        var text = new StringBuilder();

        for (at++; at < source.Length && source[at] != '"'; at++)
        {
            if (source[at] != '\\' || at + 1 == source.Length)
            {
                text.Append(source[at]);
                continue;
            }

            text.Append(source[++at] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'u' when at + 4 < source.Length && ushort.TryParse(source.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var letter) => Skip(ref at, 4, (char)letter),
                var other => other,
            });
        }

        at++;
        return text.ToString();
    }

    private static char Skip(ref int at, int letters, char letter)
    {
        at += letters;
        return letter;
    }

    [GeneratedRegex(@"(?<!\w)(?:[STH]|[lL]ocalizer|html(?:Localizer)?)(?:\[|\.Plural\()")]
    private static partial Regex Localizers();

    [GeneratedRegex(@"nameof\((?:\w+\.)*(?<name>\w+)\)")]
    private static partial Regex Named();

    [GeneratedRegex("""(?<quote>["'])(?<text>[^"']*)\k<quote>\s*\|\s*t\b""")]
    private static partial Regex Filtered();
}
