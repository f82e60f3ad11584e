using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Acts on the steps of one name, whatever its case. Contract: Orchard Core 3.0.</summary>
public abstract class NamedRecipeStepHandler : IRecipeStepHandler
{
    protected readonly string StepName;

    protected NamedRecipeStepHandler(string stepName)
    {
        ArgumentException.ThrowIfNullOrEmpty(stepName);
        StepName = stepName;
    }

    internal string Name => StepName;

    public Task ExecuteAsync(RecipeExecutionContext context)
        => string.Equals(context.Name, StepName, StringComparison.OrdinalIgnoreCase) ? HandleAsync(context) : Task.CompletedTask;

    protected abstract Task HandleAsync(RecipeExecutionContext context);
}
