namespace OrchardCore.Recipes;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class RecipesConstants
{
    public const string RecipesFolderName = "Recipes";

    public const string RecipeExtension = ".recipe.json";
}
