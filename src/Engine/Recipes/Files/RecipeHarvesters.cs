using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Recipes.Files;

/// <summary>The recipes in the folder <c>Recipes</c> of the host's content root.</summary>
internal sealed class HostRecipes(IRecipeReader reader, IHostEnvironment host, ILogger<HostRecipes> logger) : IRecipeHarvester
{
    public Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
        => Harvest.FolderAsync(host.ContentRootFileProvider, RecipesConstants.RecipesFolderName, reader, logger);
}

internal static class Harvest
{
    public static async Task<IEnumerable<RecipeDescriptor>> FolderAsync(IFileProvider files, string folder, IRecipeReader reader, ILogger logger)
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var file in files.GetDirectoryContents(folder).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (file.IsDirectory || !file.Name.EndsWith(RecipesConstants.RecipeExtension, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            try
            {
                recipes.Add(await reader.GetRecipeDescriptorAsync(folder, file, files));
            }
            catch (FormatException exception)
            {
                // Kept in the list under its file's name: whoever runs it is told what is wrong with it, and the others still work.
                logger.LogError("{Message}", exception.Message);
                var name = file.Name[..^RecipesConstants.RecipeExtension.Length];
                recipes.Add(new RecipeDescriptor
                {
                    Name = name,
                    DisplayName = $"{name} (tệp hỏng / broken file)",
                    Description = exception.Message,
                    IsSetupRecipe = true,
                    BasePath = folder,
                    RecipeFileInfo = file,
                    FileProvider = files,
                });
            }
        }

        return recipes;
    }
}
