namespace Sapling.ContentFields.Editing;

/// <summary>A list of choices as text, one a line: <c>Name</c>, <c>Name | value</c>, and a star in front of those chosen at first.</summary>
internal static class OptionLines
{
    internal static string Write(IEnumerable<(string Name, string Value, bool IsDefault)> options) =>
        string.Join('\n', options.Select(option => (option.IsDefault ? "* " : "") + (option.Name == option.Value ? option.Name : $"{option.Name} | {option.Value}")));

    internal static IEnumerable<(string Name, string Value, bool IsDefault)> Read(string? text)
    {
        foreach (var line in (text ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var isDefault = line.StartsWith('*');
            var parts = (isDefault ? line[1..] : line).Split('|', 2, StringSplitOptions.TrimEntries);

            if (parts[0].Length > 0)
            {
                yield return (parts[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : parts[0], isDefault);
            }
        }
    }
}
