namespace Sapling.Admin.Lists;

/// <summary>A way to narrow a list; its value stands in the address under its name.</summary>
public sealed class AdminFilter
{
    private AdminFilter(AdminFilterKind kind, string name, string title, IReadOnlyList<AdminOption> options)
    {
        Kind = kind;
        Name = name;
        Title = title;
        Options = options;
    }

    public string Name { get; }

    public string Title { get; }

    public IReadOnlyList<AdminOption> Options { get; }

    /// <summary>What holds while nothing is chosen.</summary>
    public string? Default { get; init; }

    internal AdminFilterKind Kind { get; }

    internal IEnumerable<string> Names => Kind == AdminFilterKind.Days ? [Name + ".from", Name + ".to"] : [Name];

    /// <summary>A list to choose one from.</summary>
    public static AdminFilter Choice(string name, string title, IEnumerable<AdminOption> options) => new(AdminFilterKind.Choice, name, title, [.. options]);

    /// <summary>A row of links above the list, for the one filter that everybody uses. Options may tell how many there are.</summary>
    public static AdminFilter Tabs(string name, string title, IEnumerable<AdminOption> options) => new(AdminFilterKind.Tabs, name, title, [.. options]);

    /// <summary>From one day to another; read them by <c>query.Day(name + ".from")</c> and <c>query.Day(name + ".to")</c>.</summary>
    public static AdminFilter Days(string name, string title) => new(AdminFilterKind.Days, name, title, []);

    /// <summary>Free text.</summary>
    public static AdminFilter Words(string name, string title) => new(AdminFilterKind.Words, name, title, []);

    internal bool Accepts(string value) => Kind switch
    {
        AdminFilterKind.Words => true,
        AdminFilterKind.Days => AdminListQuery.DayOf(value) is not null,
        _ => Options.Any(option => option.Value == value),
    };
}

/// <summary>A choice of a filter.</summary>
/// <param name="Value">Its value in the address; empty: no filter.</param>
/// <param name="Count">How many there are, where the list knows it.</param>
public sealed record AdminOption(string Value, string Text, int? Count = null);

internal enum AdminFilterKind
{
    Choice,
    Tabs,
    Days,
    Words,
}
