namespace Sapling.ContentFields.Editing;

/// <summary>Ids as a form sends them: one a value, or several with commas between.</summary>
internal static class PickedIds
{
    public static string[] Of(string[]? values)
        => values?
            .SelectMany(v => (v ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct()
            .ToArray() ?? [];
}
