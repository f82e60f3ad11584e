using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs a recipe. Contract: Orchard Core 3.0.</summary>
public interface IRecipeExecutor
{
    /// <summary>Runs the steps in file order and stops at the first that fails.</summary>
    /// <returns>The execution id.</returns>
    /// <exception cref="RecipeExecutionException">A step failed; names the file, the step's number and name and the cause.</exception>
    Task<string> ExecuteAsync(string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken);
}
