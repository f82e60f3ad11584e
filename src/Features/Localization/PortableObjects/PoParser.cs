using System.Runtime.CompilerServices;
using Sapling.Localization.PortableObjects;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Reads .po files: contexts, plural forms, texts over several lines. Contract: Orchard Core 3.0.</summary>
public static class PoParser
{
    public static IEnumerable<CultureDictionaryRecord> Parse(TextReader reader) => Parse(reader, static (_, _) => { });

    public static async IAsyncEnumerable<CultureDictionaryRecord> ParseAsync(TextReader reader, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var entry = new PoEntry(static (_, _) => { });
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

    /// <param name="reader">The file.</param>
    /// <param name="report">Is told the number of each line that cannot be read, and why.</param>
    internal static IEnumerable<CultureDictionaryRecord> Parse(TextReader reader, Action<int, string> report)
    {
        var entry = new PoEntry(report);
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
}
