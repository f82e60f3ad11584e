using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Events;

/// <summary>Told how a recipe gets on. Contract: Orchard Core 3.0.</summary>
public interface IRecipeEventHandler
{
    Task RecipeExecutingAsync(string executionId, RecipeDescriptor descriptor);

    Task RecipeStepExecutingAsync(RecipeExecutionContext context);

    Task RecipeStepExecutedAsync(RecipeExecutionContext context);

    Task RecipeExecutedAsync(string executionId, RecipeDescriptor descriptor);

    Task ExecutionFailedAsync(string executionId, RecipeDescriptor descriptor);
}
