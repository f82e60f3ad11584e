namespace Sapling.ContentTypes.Ordering;

/// <summary>A part or field in the list of a type or part.</summary>
public sealed record OrderedRow(string Name, string Title, string Kind, string? Hint, string EditAddress, string RemoveAddress);

/// <summary>A list whose rows can be put in another order.</summary>
public sealed record OrderedRows(string Title, string Address, IReadOnlyList<OrderedRow> Rows, string Empty);
