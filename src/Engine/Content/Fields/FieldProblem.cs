namespace Sapling.Content.Fields;

/// <summary>What is wrong with one property of a field, in words for the editor.</summary>
public readonly record struct FieldProblem(string Property, string Message);
