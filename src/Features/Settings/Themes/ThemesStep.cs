using System.Text.Json;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Themes.Services;

namespace Sapling.Settings.Themes;

/// <summary>The step <c>Themes</c>: chooses the themes, and enables what they need.</summary>
internal sealed class ThemesStep(
    ISiteThemeService siteThemes,
    IAdminThemeService adminThemes,
    IExtensionManager extensions,
    IShellFeaturesManager features) : NamedRecipeStepHandler("Themes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.Deserialize<Model>(JOptions.Default)!;
        if (!string.IsNullOrEmpty(step.Site))
        {
            await siteThemes.SetSiteThemeAsync(step.Site);
            await EnableAsync(step.Site);
        }

        if (!string.IsNullOrEmpty(step.Admin))
        {
            await adminThemes.SetAdminThemeAsync(step.Admin);
            await EnableAsync(step.Admin);
        }
    }

    private async Task EnableAsync(string themeName)
    {
        var wanted = new List<string>();
        for (var name = themeName; !string.IsNullOrEmpty(name) && !wanted.Contains(name);)
        {
            wanted.Add(name);
            name = (extensions.GetExtension(name).Manifest.ModuleInfo as ThemeAttribute)?.BaseTheme;
        }

        var enabled = (await features.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        if (wanted.RemoveAll(enabled.Contains) >= 0 && wanted.Count > 0)
        {
            await features.EnableFeaturesAsync([.. wanted]);
        }
    }

    private sealed class Model
    {
        public string? Site { get; set; }

        public string? Admin { get; set; }
    }
}
