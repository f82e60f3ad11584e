using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;

namespace Sapling.Display.Templates;

/// <summary>Binds shape types to the template files of enabled modules and of all themes.</summary>
internal sealed class TemplateBindings(
    IEnumerable<IShapeTemplateHarvester> harvesters,
    IEnumerable<IShapeTemplateViewEngine> engines,
    IShellFeaturesManager features,
    IExtensionManager extensions,
    ViewFiles files,
    ILogger<TemplateBindings> logger) : ShapeTableProvider, IShapeTableHarvester
{
    public override async ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        var byExtension = engines
            .SelectMany(engine => engine.TemplateFileExtensions.Select(extension => (extension, engine)))
            .GroupBy(pair => pair.extension, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Last().engine, StringComparer.OrdinalIgnoreCase);

        foreach (var feature in await OwnersAsync())
        {
            foreach (var path in files.Of(feature.Extension.Id))
            {
                if (byExtension.TryGetValue(Path.GetExtension(path), out var engine))
                {
                    Bind(builder, feature, path, engine);
                }
            }
        }
    }

    // One feature of each module that has any enabled, and of each theme: which of them apply depends on the theme.
    private async Task<IEnumerable<IFeatureInfo>> OwnersAsync()
    {
        var enabled = await features.GetEnabledFeaturesAsync();
        var themes = extensions.GetExtensions().Where(ThemeChain.IsTheme).SelectMany(theme => theme.Features.Take(1));

        return enabled.Where(feature => !ThemeChain.IsTheme(feature.Extension)).Concat(themes).DistinctBy(feature => feature.Extension.Id);
    }

    private void Bind(ShapeTableBuilder builder, IFeatureInfo feature, string path, IShapeTemplateViewEngine engine)
    {
        var inModule = ViewFiles.WithinModule(path);
        var slash = inModule.LastIndexOf('/');

        if (slash < 0)
        {
            return;
        }

        var folder = inModule[..slash];
        var info = new HarvestShapeInfo
        {
            SubPath = folder,
            FileName = Path.GetFileNameWithoutExtension(path),
            RelativePath = path,
            Extension = Path.GetExtension(path),
        };

        foreach (var harvester in harvesters)
        {
            if (!harvester.SubPaths().Contains(folder, StringComparer.Ordinal))
            {
                continue;
            }

            foreach (var hit in harvester.HarvestShape(info))
            {
                if (logger.IsEnabled(LogLevel.Debug))
                {
                    logger.LogDebug("Binding {Path} as shape {ShapeType} of {Feature}.", path, hit.ShapeType, feature.Id);
                }

                builder.Describe(hit.ShapeType).From(feature).BoundAs(path, context => engine.RenderAsync(path, context));
            }
        }
    }
}
