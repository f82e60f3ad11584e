using System.Collections.Frozen;
using Microsoft.Extensions.Hosting;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using Sapling.Display.Themes;

namespace Sapling.Display.ShapeTables;

/// <summary>Lets the providers describe and merges what they say: engine, modules, base themes, theme, application; the later wins.</summary>
internal sealed class ShapeTableComposer(
    IEnumerable<IShapeTableProvider> providers,
    IShellFeaturesManager features,
    ITypeFeatureProvider typeFeatures,
    ThemeChain themes,
    IHostEnvironment environment)
{
    public async Task<ShapeTable> ComposeAsync(string themeId)
    {
        var order = await OrderAsync(themeId);
        var descriptors = new Dictionary<string, ShapeDescriptor>(StringComparer.OrdinalIgnoreCase);
        var bindings = new Dictionary<string, ShapeBinding>(StringComparer.OrdinalIgnoreCase);

        foreach (var alteration in (await CollectAsync()).Where(alteration => order.ContainsKey(alteration.Feature.Id)).OrderBy(alteration => order[alteration.Feature.Id]))
        {
            if (!descriptors.TryGetValue(alteration.ShapeType, out var descriptor))
            {
                descriptors[alteration.ShapeType] = descriptor = new ShapeDescriptor { ShapeType = alteration.ShapeType };
            }

            alteration.Alter(descriptor);
        }

        foreach (var descriptor in descriptors.Values)
        {
            foreach (var (name, binding) in descriptor.Bindings)
            {
                bindings[name] = binding;
            }
        }

        return new ShapeTable(
            descriptors.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
            bindings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    private async Task<List<ShapeAlteration>> CollectAsync()
    {
        var alterations = new List<ShapeAlteration>();

        foreach (var provider in providers)
        {
            var feature = provider is IShapeTableHarvester
                ? EngineFeature.Instance
                : typeFeatures.GetFeaturesForDependency(provider.GetType())?.FirstOrDefault() ?? (IFeatureInfo)EngineFeature.Instance;

            var builder = new ShapeTableBuilder(feature);
            await provider.DiscoverAsync(builder);
            alterations.AddRange(builder.BuildAlterations());
        }

        return alterations;
    }

    private async Task<Dictionary<string, int>> OrderAsync(string themeId)
    {
        var enabled = (await features.GetEnabledFeaturesAsync()).ToArray();
        var chain = themes.From(themeId);

        var ids = new List<string> { EngineFeature.Instance.Id };
        ids.AddRange(enabled.Where(feature => !ThemeChain.IsTheme(feature.Extension) && feature.Extension.Id != environment.ApplicationName).Select(feature => feature.Id));

        foreach (var theme in chain)
        {
            ids.AddRange(theme.Features.Select(feature => feature.Id));
        }

        ids.AddRange(enabled.Where(feature => feature.Extension.Id == environment.ApplicationName).Select(feature => feature.Id));

        var order = new Dictionary<string, int>(ids.Count, StringComparer.Ordinal);

        foreach (var id in ids)
        {
            order[id] = order.Count;
        }

        return order;
    }
}
