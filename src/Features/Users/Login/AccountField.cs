namespace Sapling.Users.Login;

/// <summary>A field of an account page, with its label, its hint and its error.</summary>
public sealed record AccountField(string Name, string Label, string Type = "text")
{
    public string? Value { get; init; }

    public string? AutoComplete { get; init; }

    public string? Hint { get; init; }

    public string? InputMode { get; init; }

    public bool AutoFocus { get; init; }

    public bool Optional { get; init; }
}
