using System.Text;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The tab, card or column a shape stands in: its name, its own position, and the width of a column. Contract: Orchard Core 3.0.</summary>
public readonly struct GroupingMetadata : IEquatable<GroupingMetadata>
{
    public static readonly GroupingMetadata Empty;

    public GroupingMetadata(string? name, string? position = null, string? width = null)
    {
        Name = name;
        Position = position;
        Width = width;
    }

    public string? Name { get; }

    public string? Position { get; }

    public string? Width { get; }

    public bool HasValue => !string.IsNullOrEmpty(Name);

    public static implicit operator string(GroupingMetadata metadata) => metadata.ToString();

    public static implicit operator GroupingMetadata(string? value) => ParseTabOrCard(value);

    public static bool operator ==(GroupingMetadata left, GroupingMetadata right) => left.Equals(right);

    public static bool operator !=(GroupingMetadata left, GroupingMetadata right) => !left.Equals(right);

    /// <summary>Reads <c>Name;position</c>.</summary>
    public static GroupingMetadata ParseTabOrCard(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return Empty;
        }

        var end = value.IndexOf(';');
        return end < 0 ? new(value) : new(value[..end], NullIfEmpty(value[(end + 1)..]));
    }

    /// <summary>Reads <c>Name_width;position</c>; width and position may change places.</summary>
    public static GroupingMetadata ParseColumn(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return Empty;
        }

        string? position = null;
        string? width = null;
        var rest = value;

        while (rest.LastIndexOfAny([';', '_']) is var at and >= 0)
        {
            if (rest[at] == ';')
            {
                position = NullIfEmpty(rest[(at + 1)..]);
            }
            else
            {
                width = NullIfEmpty(rest[(at + 1)..]);
            }

            rest = rest[..at];
        }

        return new(rest, position, width);
    }

    public bool Equals(GroupingMetadata other) => Name == other.Name && Position == other.Position && Width == other.Width;

    public override bool Equals(object? obj) => obj is GroupingMetadata other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Name, Position, Width);

    public override string ToString()
    {
        if (Position is null && Width is null)
        {
            return Name ?? string.Empty;
        }

        var text = new StringBuilder(Name);

        if (Width is not null)
        {
            text.Append('_').Append(Width);
        }

        if (Position is not null)
        {
            text.Append(';').Append(Position);
        }

        return text.ToString();
    }

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;
}
