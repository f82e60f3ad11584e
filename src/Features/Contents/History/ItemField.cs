using System.Text.Json.Nodes;

namespace Sapling.Contents.History;

/// <summary>A field, or a property of a part, of a version.</summary>
/// <param name="Part">The name of the part in the item.</param>
/// <param name="Name">The name of the field or property in the part.</param>
/// <param name="Text">What people read of it.</param>
/// <param name="Value">All that is stored of it.</param>
/// <param name="IsWriting">Whether editors write it; other properties follow from buttons and plans, which have permissions of their own.</param>
internal sealed record ItemField(string Part, string Name, string Label, string Text, JsonNode? Value, bool IsWriting)
{
    internal string Key => $"{Part}.{Name}";
}

/// <summary>A field that differs between two versions.</summary>
internal sealed record FieldDifference(string Key, string Label, string Before, string After, IReadOnlyList<Change> Changes, bool IsWriting)
{
    /// <summary>Whether the words are the same and only their form differs: bold, links, the order of members.</summary>
    internal bool IsFormOnly => Before == After;
}
