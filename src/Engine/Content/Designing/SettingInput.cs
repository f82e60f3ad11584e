namespace Sapling.Content.Designing;

/// <summary>One thing a settings form asks.</summary>
public sealed class SettingInput
{
    internal SettingInput(SettingKind kind, string name, string label)
    {
        Kind = kind;
        Name = name;
        Label = label;
    }

    public SettingKind Kind { get; }

    public string Name { get; }

    public string Label { get; }

    public string? Hint { get; init; }

    /// <summary>What may be chosen.</summary>
    public IReadOnlyList<SettingOption> Options { get; init; } = [];

    /// <summary>How the values are at first, or as they were posted.</summary>
    public IReadOnlyList<string> Values { get; internal set; } = [];

    public string Value => Values.Count > 0 ? Values[0] : string.Empty;
}

/// <summary>A choice.</summary>
public sealed record SettingOption(string Value, string Text);

public enum SettingKind
{
    Line,
    Lines,
    Check,
    Choice,
    Choices,
}
