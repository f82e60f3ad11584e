using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Finds recipe files. Contract: Orchard Core 3.0.</summary>
public interface IRecipeHarvester
{
    Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync();
}
