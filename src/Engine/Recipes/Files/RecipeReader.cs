using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Recipes.Files;

internal sealed class RecipeReader : IRecipeReader
{
    public async Task<RecipeDescriptor> GetRecipeDescriptorAsync(string recipeBasePath, IFileInfo recipeFileInfo, IFileProvider fileProvider)
    {
        using var document = await RecipeFile.ParseAsync(recipeFileInfo, CancellationToken.None);
        var descriptor = new RecipeDescriptor
        {
            BasePath = recipeBasePath,
            FileProvider = fileProvider,
            RecipeFileInfo = recipeFileInfo,
        };

        foreach (var property in document.RootElement.EnumerateObject())
        {
            Read(descriptor, property, recipeFileInfo);
        }

        if (string.IsNullOrEmpty(descriptor.Name))
        {
            descriptor.Name = recipeFileInfo.Name.Replace(OrchardCore.Recipes.RecipesConstants.RecipeExtension, "", StringComparison.OrdinalIgnoreCase);
        }

        descriptor.DisplayName ??= descriptor.Name;
        return descriptor;
    }

    private static void Read(RecipeDescriptor descriptor, JsonProperty property, IFileInfo file)
    {
        try
        {
            switch (property.Name.ToLowerInvariant())
            {
                case "name": descriptor.Name = property.Value.GetString()!; break;
                case "displayname": descriptor.DisplayName = property.Value.GetString()!; break;
                case "description": descriptor.Description = property.Value.GetString()!; break;
                case "author": descriptor.Author = property.Value.GetString()!; break;
                case "website": descriptor.WebSite = property.Value.GetString()!; break;
                case "version": descriptor.Version = property.Value.GetString()!; break;
                case "issetuprecipe": descriptor.IsSetupRecipe = property.Value.GetBoolean(); break;
                case "exportutc": descriptor.ExportUtc = property.Value.ValueKind == JsonValueKind.Null ? null : property.Value.GetDateTime(); break;
                case "categories": descriptor.Categories = Texts(property.Value); break;
                case "tags": descriptor.Tags = Texts(property.Value); break;
                case "requirenewscope": descriptor.RequireNewScope = property.Value.GetBoolean(); break;
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException)
        {
            throw new FormatException($"Recipe file '{RecipeFile.Describe(file)}': the header '{property.Name}' has a value of the wrong kind: {property.Value.GetRawText()}", exception);
        }
    }

    private static string[] Texts(JsonElement value)
        => value.ValueKind == JsonValueKind.Null ? [] : value.EnumerateArray().Select(item => item.GetString()!).ToArray();
}
