using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

/// <summary>One step being run. Contract: Orchard Core 3.0.</summary>
public class RecipeExecutionContext
{
    public string ExecutionId { get; set; } = null!;

    public object Environment { get; set; } = null!;

    /// <summary>Name of the step.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The whole step, its expressions already evaluated.</summary>
    public JsonObject Step { get; set; } = null!;

    public RecipeDescriptor RecipeDescriptor { get; set; } = null!;

    /// <summary>Recipes a step asks to be run after it.</summary>
    public IEnumerable<RecipeDescriptor> InnerRecipes { get; set; } = null!;

    /// <summary>What went wrong; one entry is enough to stop the recipe.</summary>
    public IList<string> Errors { get; } = [];
}
