namespace Sapling.Recipes.Execution;

/// <summary>A recipe has a step that no enabled feature knows.</summary>
public sealed class UnknownStepException(IReadOnlyList<string> known) : InvalidOperationException(
    $"no enabled feature knows this step. Enable the feature that does in a 'Feature' step before it. Known here: {string.Join(", ", known)}.")
{
    public IReadOnlyList<string> Known { get; } = known;
}
