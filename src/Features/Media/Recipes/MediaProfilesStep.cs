using System.Text.Json;
using OrchardCore.Media.Models;
using OrchardCore.Media.Services;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Media.Recipes;

/// <summary>Recipe step <c>MediaProfiles</c>.</summary>
internal sealed class MediaProfilesStep(MediaProfilesManager profiles) : NamedRecipeStepHandler("MediaProfiles")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["MediaProfiles"] is not { } node)
        {
            return;
        }

        foreach (var (name, profile) in node.Deserialize<Dictionary<string, MediaProfile>>(JOptions.Default) ?? [])
        {
            await profiles.UpdateMediaProfileAsync(name, profile);
        }
    }
}
