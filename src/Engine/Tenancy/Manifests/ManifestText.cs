namespace Sapling.Tenancy.Manifests;

/// <summary>Reads the loosely typed arguments of manifest attributes.</summary>
internal static class ManifestText
{
    public static string[] List(string? text, char[] delimiters) =>
        (text ?? "").Split(delimiters, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static bool Flag(object? value) => value switch
    {
        bool flag => flag,
        string text => bool.TryParse(text, out var flag) && flag,
        _ => false,
    };
}
