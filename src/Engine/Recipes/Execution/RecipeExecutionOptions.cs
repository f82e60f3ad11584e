namespace Sapling.Recipes.Execution;

/// <summary>Configuration section <c>Sapling_Recipes</c>.</summary>
public sealed class RecipeExecutionOptions
{
    /// <summary>True to pass over steps no enabled feature knows, with a warning in the log, as Orchard Core does; an error by default.</summary>
    public bool IgnoreUnknownSteps { get; set; }

    /// <summary>True to pass over feature ids that no module has, with a warning in the log, as Orchard Core does; an error by default.</summary>
    public bool IgnoreUnknownFeatures { get; set; }
}
