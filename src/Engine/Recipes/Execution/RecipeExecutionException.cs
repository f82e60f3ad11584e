namespace OrchardCore.Recipes.Models;

/// <summary>A recipe stopped at a step. The message names the file, the step and the cause. Contract: Orchard Core 3.0.</summary>
public class RecipeExecutionException : Exception
{
    public RecipeExecutionException(RecipeStepResult recipeStepResult)
        : base(Describe(recipeStepResult)) => StepResult = recipeStepResult;

    public RecipeExecutionException(Exception exception, RecipeStepResult recipeStepResult)
        : base(Describe(recipeStepResult), exception) => StepResult = recipeStepResult;

    public RecipeStepResult StepResult { get; }

    private static string Describe(RecipeStepResult result)
        => result.Errors is { Length: > 0 } errors ? string.Join(System.Environment.NewLine, errors) : $"The recipe step '{result.StepName}' failed.";
}
