namespace OrchardSite.Contracts.Tests;

/// <summary>
/// The public API of OrchardCore 3.0.0 and YesSql 5.4.7, as far as this tree implements it: facts read from the
/// official assemblies, one file an assembly in <c>Official/</c>, one line a type or member (documentation id, a bar, a signature).
/// </summary>
internal static class OfficialApi
{
    private static readonly Lazy<Dictionary<string, OfficialType>> _types = new(Read);

    public static IReadOnlyDictionary<string, OfficialType> Types => _types.Value;

    private static Dictionary<string, OfficialType> Read()
    {
        var types = new Dictionary<string, OfficialType>(StringComparer.Ordinal);
        var assembly = typeof(OfficialApi).Assembly;

        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            OfficialType? current = null;

            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith("T:", StringComparison.Ordinal))
                {
                    var space = line.IndexOf(' ', StringComparison.Ordinal);

                    // Several official assemblies have a class of the same full name, such as ServiceCollectionExtensions.
                    if (!types.TryGetValue(line[2..space], out current))
                    {
                        current = new OfficialType(line[2..space], line[(space + 1)..]);
                        types[current.Name] = current;
                    }
                }
                else if (current is not null && line.Split(" | ", 2) is [var id, var signature])
                {
                    current.Members[id] = signature;
                }
            }
        }

        return types;
    }
}

/// <summary>One official type: its full name, its declaration (kind, bases) and its members by documentation id.</summary>
internal sealed record OfficialType(string Name, string Declaration)
{
    public Dictionary<string, string> Members { get; } = new(StringComparer.Ordinal);
}
