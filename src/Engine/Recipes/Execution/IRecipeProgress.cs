namespace Sapling.Recipes.Execution;

/// <summary>Told which step of a recipe begins. Put one into the recipe's environment under <see cref="RecipeEnvironment.Progress"/>.</summary>
public interface IRecipeProgress
{
    /// <param name="recipe">Name of the recipe.</param>
    /// <param name="number">Of the step, from 1.</param>
    /// <param name="count">Of the recipe's steps.</param>
    /// <param name="step">Name of the step.</param>
    void StepStarting(string recipe, int number, int count, string step);
}

/// <summary>Keys the engine itself uses in a recipe's environment; scripts do not see them among the parameters.</summary>
public static class RecipeEnvironment
{
    public const string Progress = "Sapling.Progress";
}
