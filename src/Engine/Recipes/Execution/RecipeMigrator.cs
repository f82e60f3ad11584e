using OrchardCore.Data.Migration;
using OrchardCore.Environment.Extensions;
using OrchardCore.Modules;
using OrchardCore.Recipes.Services;

namespace Sapling.Recipes.Execution;

internal sealed class RecipeMigrator(
    IRecipeReader reader,
    IRecipeExecutor executor,
    IApplicationContext application,
    ITypeFeatureProvider typeFeatures,
    IEnumerable<IRecipeEnvironmentProvider> environmentProviders) : IRecipeMigrator
{
    public async Task<string> ExecuteAsync(string recipeFileName, IDataMigration migration)
    {
        var module = typeFeatures.GetExtensionForDependency(migration.GetType()).Id;
        var folder = $"{Application.ModulesPath}/{module}/Migrations";
        var files = new ModuleEmbeddedFileProvider(application);
        var file = files.GetFileInfo($"{folder}/{recipeFileName}");
        if (!file.Exists)
        {
            throw new FileNotFoundException($"The migration {migration.GetType().FullName} asks for the recipe 'Migrations/{recipeFileName}', which the module '{module}' does not have.");
        }

        var recipe = await reader.GetRecipeDescriptorAsync(folder, file, files);

        // The migration's own unit of work: what the recipe stores is saved with the version it reached, or not at all.
        recipe.RequireNewScope = false;

        var environment = new Dictionary<string, object>();
        foreach (var provider in environmentProviders.OrderBy(provider => provider.Order))
        {
            await provider.PopulateEnvironmentAsync(environment);
        }

        return await executor.ExecuteAsync(Guid.NewGuid().ToString("n"), recipe, environment, CancellationToken.None);
    }
}
