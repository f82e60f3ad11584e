using System.Text.Json;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Recipes.Execution;

namespace Sapling.Settings.Features;

/// <summary>The step <c>Feature</c>: enables features with what they depend on, and disables others.</summary>
internal sealed class FeatureStep(
    IShellFeaturesManager features,
    IOptions<RecipeExecutionOptions> options,
    ILogger<FeatureStep> logger,
    IStringLocalizer<FeatureStep> S) : NamedRecipeStepHandler("Feature")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.Deserialize<Model>(JOptions.Default)!;
        var available = (await features.GetAvailableFeaturesAsync()).ToDictionary(feature => feature.Id, StringComparer.OrdinalIgnoreCase);

        var disable = Find(step.Disable ?? [], available, context);
        var enable = Find(step.Enable ?? [], available, context);
        if (context.Errors.Count == 0 && (disable.Length > 0 || enable.Length > 0))
        {
            await features.UpdateFeaturesAsync(disable, enable, force: true);
        }
    }

    private IFeatureInfo[] Find(string[] ids, Dictionary<string, IFeatureInfo> available, RecipeExecutionContext context)
    {
        var unknown = ids.Where(id => !available.ContainsKey(id)).ToArray();
        if (unknown.Length > 0)
        {
            if (options.Value.IgnoreUnknownFeatures)
            {
                logger.LogWarning("Recipe '{Recipe}': no module has the feature {Features}. It is passed over.", context.RecipeDescriptor.Name, unknown);
            }
            else
            {
                context.Errors.Add(S["No module has the feature {0}.", string.Join(", ", unknown.Select(id => $"'{id}'{Near(id, available.Keys)}"))]);
            }
        }

        return ids.Where(available.ContainsKey).Select(id => available[id]).ToArray();
    }

    private string Near(string id, IEnumerable<string> known)
    {
        var last = id[(id.LastIndexOf('.') + 1)..];
        var near = known.FirstOrDefault(other => other.EndsWith("." + last, StringComparison.OrdinalIgnoreCase) || other.StartsWith(id, StringComparison.OrdinalIgnoreCase));
        return near is null ? "" : $" ({S["did you mean '{0}'?", near]})";
    }

    private sealed class Model
    {
        public string[]? Enable { get; set; }

        public string[]? Disable { get; set; }
    }
}
