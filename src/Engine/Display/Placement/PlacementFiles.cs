using System.Text.Json;
using Microsoft.Extensions.Hosting;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Sapling.Display.Placement;

/// <summary>Describes placements as the placement.json files of modules and themes have them, and the one of the host.</summary>
internal sealed class PlacementFiles(
    IShellFeaturesManager features,
    IExtensionManager extensions,
    IShapeTemplateFileProviderAccessor files,
    IHostEnvironment environment,
    IEnumerable<IPlacementNodeFilterProvider> filters) : ShapeTableProvider, IShapeTableHarvester
{
    private const string FileName = "placement.json";

    private static readonly JsonSerializerOptions _options = new()
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        PropertyNameCaseInsensitive = true,
    };

    private readonly Dictionary<string, IPlacementNodeFilterProvider[]> _filters = filters
        .GroupBy(filter => filter.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    public override async ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        var enabled = (await features.GetEnabledFeaturesAsync()).Where(feature => !ThemeChain.IsTheme(feature.Extension));
        var themes = extensions.GetExtensions().Where(ThemeChain.IsTheme).SelectMany(theme => theme.Features.Take(1));

        foreach (var feature in enabled.Concat(themes).DistinctBy(feature => feature.Extension.Id))
        {
            var isHost = feature.Extension.Id == environment.ApplicationName;
            var file = isHost
                ? environment.ContentRootFileProvider.GetFileInfo(FileName)
                : files.FileProvider.GetFileInfo($"{Application.ModulesRoot}{feature.Extension.Id}/{FileName}");

            if (file.Exists)
            {
                await using var stream = file.CreateReadStream();
                Describe(builder, feature, await ReadAsync(stream, feature.Extension.Id));
            }
        }
    }

    internal static async Task<PlacementFile> ReadAsync(Stream stream, string source)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<PlacementFile>(stream, _options) ?? [];
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException(
                $"placement.json of {source} is not valid at line {exception.LineNumber + 1}: {exception.Message}", exception);
        }
    }

    internal void Describe(ShapeTableBuilder builder, IFeatureInfo feature, PlacementFile file)
    {
        foreach (var (shapeType, nodes) in file)
        {
            foreach (var node in nodes ?? [])
            {
                var placement = new PlacementInfo(
                    node.Location, feature.Extension?.Id ?? feature.Id, node.ShapeType, defaultPosition: null, node.Alternates, node.Wrappers);

                builder.Describe(shapeType).From(feature).Placement(Predicate(node), placement);
            }
        }
    }

    private Func<ShapePlacementContext, bool> Predicate(PlacementNode node)
    {
        var conditions = new List<(IPlacementNodeFilterProvider[] Providers, object Expression)>();

        foreach (var (key, expression) in node.Filters ?? new Dictionary<string, object>())
        {
            if (!_filters.TryGetValue(key, out var providers))
            {
                // A key of a feature that is off: its condition cannot be met.
                return static _ => false;
            }

            conditions.Add((providers, expression));
        }

        return context =>
        {
            if (!Matches(node.DisplayType, context.DisplayType) || !Matches(node.Differentiator, context.Differentiator))
            {
                return false;
            }

            foreach (var (providers, expression) in conditions)
            {
                if (!Array.TrueForAll(providers, provider => provider.IsMatch(context, expression)))
                {
                    return false;
                }
            }

            return true;
        };
    }

    private static bool Matches(string? wanted, string? actual)
    {
        if (string.IsNullOrEmpty(wanted))
        {
            return true;
        }

        return wanted.EndsWith('*')
            ? actual is not null && actual.AsSpan().StartsWith(wanted.AsSpan(0, wanted.Length - 1), StringComparison.Ordinal)
            : string.Equals(wanted, actual, StringComparison.Ordinal);
    }
}
