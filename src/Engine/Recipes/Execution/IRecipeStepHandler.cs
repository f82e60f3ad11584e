using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Sees every step and acts on those it knows. Contract: Orchard Core 3.0.</summary>
public interface IRecipeStepHandler
{
    Task ExecuteAsync(RecipeExecutionContext context);
}
