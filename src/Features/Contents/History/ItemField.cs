namespace Sapling.Contents.History;

/// <summary>A field, or a property of a part, of a version as readable text.</summary>
/// <param name="Part">The name of the part in the item.</param>
/// <param name="Name">The name of the field or property in the part.</param>
internal sealed record ItemField(string Part, string Name, string Label, string Text)
{
    internal string Key => $"{Part}.{Name}";
}

/// <summary>A field that differs between two versions.</summary>
internal sealed record FieldDifference(string Key, string Label, string Before, string After, IReadOnlyList<Change> Changes);
