using Fluid;
using Fluid.Values;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Liquid;
using Sapling.Contents.Items;
using YesSql;

namespace Sapling.Contents.Autoroute;

/// <summary>Gives an item a path by the pattern of its type, and sees that no two items have the same, nor one that the system has.</summary>
internal sealed class PathAssignment(ISession session, SystemPaths system, ILiquidTemplateManager liquid, IContentDefinitionManager definitions)
{
    private const int LongestPath = 200;

    internal async Task<AutoroutePartSettings> SettingsAsync(ContentItem item) =>
        (await definitions.GetTypeDefinitionAsync(item.ContentType))?.Parts
        .FirstOrDefault(part => part.PartDefinition.Name == nameof(AutoroutePart))?
        .GetSettings<AutoroutePartSettings>() ?? new AutoroutePartSettings();

    internal async Task AssignAsync(AutoroutePart part, bool mustHaveOne = true)
    {
        if (part.Disabled || !string.IsNullOrWhiteSpace(part.Path))
        {
            return;
        }

        var item = part.ContentItem;
        var settings = await SettingsAsync(item);

        if (string.IsNullOrWhiteSpace(settings.Pattern))
        {
            return;
        }

        var path = await liquid.RenderStringAsync(settings.Pattern, NullEncoder.Default, item, [new("ContentItem", new ObjectValue(item))]);
        path = Cut(string.Concat(path.Where(character => !char.IsControl(character))).Trim().Trim('/'));

        // An item without a title still must be reachable.
        if (path.Length == 0)
        {
            if (!mustHaveOne)
            {
                return;
            }

            path = item.ContentItemId;
        }

        part.Path = await UniqueAsync(path, item.ContentItemId);
        part.Apply();
    }

    internal async Task<bool> IsFreeAsync(string path, string contentItemId)
    {
        var wanted = RoutePaths.Normalize(path);
        return !system.Has(wanted) && await session.QueryIndex<AutoroutePartIndex>(index => index.Path == wanted && index.ContentItemId != contentItemId && (index.Published || index.Latest)).CountAsync() == 0;
    }

    internal Task<string> UniqueAsync(string path, string contentItemId) => NumberedName.FreeAsync(path, candidate => IsFreeAsync(candidate, contentItemId));

    // A slug is cut between words, so that its last word is whole.
    private static string Cut(string path)
    {
        if (path.Length <= LongestPath)
        {
            return path;
        }

        var end = path.LastIndexOf('-', LongestPath);
        return path[..(end > LongestPath / 2 ? end : LongestPath)];
    }
}
