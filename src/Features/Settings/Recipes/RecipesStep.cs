using System.Text.Json;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Settings.Recipes;

/// <summary>The step <c>Recipes</c>: runs other recipes by name, after itself and in their order.</summary>
internal sealed class RecipesStep(IEnumerable<IRecipeHarvester> harvesters, IStringLocalizer<RecipesStep> S) : NamedRecipeStepHandler("Recipes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var wanted = context.Step.Deserialize<Model>(JOptions.Default)!.Values ?? [];
        var known = new Dictionary<string, RecipeDescriptor>(StringComparer.OrdinalIgnoreCase);
        foreach (var harvester in harvesters)
        {
            foreach (var recipe in await harvester.HarvestRecipesAsync())
            {
                known.TryAdd(recipe.Name, recipe);
            }
        }

        var inner = new List<RecipeDescriptor>();
        foreach (var value in wanted)
        {
            if (value?.Name is { Length: > 0 } name && known.TryGetValue(name, out var recipe))
            {
                inner.Add(recipe);
            }
            else
            {
                context.Errors.Add(S["There is no recipe named '{0}'. There are: {1}.", value?.Name ?? "", string.Join(", ", known.Keys.Order(StringComparer.Ordinal))]);
            }
        }

        context.InnerRecipes = inner;
    }

    private sealed class Model
    {
        public Value?[]? Values { get; set; }
    }

    private sealed class Value
    {
        public string? ExecutionId { get; set; }

        public string? Name { get; set; }
    }
}
