namespace Sapling.ContentFields.Editing;

/// <summary>What is wrong with one property of a field, in words for the editor.</summary>
internal readonly record struct FieldProblem(string Property, string Message);
