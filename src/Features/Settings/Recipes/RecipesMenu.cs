using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Recipes;

namespace Sapling.Settings.Recipes;

internal sealed class RecipesMenu(IStringLocalizer<RecipesMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tools"], tools => tools
            .Add(S["Recipes"], "6", item => item.Id("recipes").Action("Index", "Recipes", "OrchardCore.Settings").Permission(RecipePermissions.ManageRecipes)));

        return ValueTask.CompletedTask;
    }
}
