using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Recipes.Files;

/// <summary>The recipes embedded in modules and themes, in their folders <c>Recipes</c>.</summary>
internal sealed class ModuleRecipes(IRecipeReader reader, IApplicationContext application, ILogger<ModuleRecipes> logger) : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var files = new ModuleEmbeddedFileProvider(application);
        var recipes = new List<RecipeDescriptor>();
        foreach (var module in application.Application.Modules)
        {
            recipes.AddRange(await Harvest.FolderAsync(files, $"{module.SubPath}/{RecipesConstants.RecipesFolderName}", reader, logger));
        }

        return recipes;
    }
}
