using System.Text.Json;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Settings.Themes;

/// <summary>The step <c>Themes</c>: chooses the themes, and enables what they need.</summary>
internal sealed class ThemesStep(ThemeChoice themes) : NamedRecipeStepHandler("Themes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.Deserialize<Model>(JOptions.Default)!;
        if (!string.IsNullOrEmpty(step.Site))
        {
            await themes.SetSiteAsync(step.Site);
        }

        if (!string.IsNullOrEmpty(step.Admin))
        {
            await themes.SetAdminAsync(step.Admin);
        }
    }

    private sealed class Model
    {
        public string? Site { get; set; }

        public string? Admin { get; set; }
    }
}
