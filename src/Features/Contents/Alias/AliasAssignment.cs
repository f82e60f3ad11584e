using Fluid;
using Fluid.Values;
using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Liquid;
using Sapling.Contents.Items;
using Sapling.Data.Stores;
using YesSql;

namespace Sapling.Contents.Alias;

/// <summary>Gives an item an alias by the pattern of its type, and sees that no two items have the same.</summary>
internal sealed class AliasAssignment(ISession session, ILiquidTemplateManager liquid, IContentDefinitionManager definitions)
{
    internal async Task AssignAsync(AliasPart part)
    {
        if (!string.IsNullOrEmpty(part.Alias))
        {
            return;
        }

        var item = part.ContentItem;
        var pattern = (await definitions.GetTypeDefinitionAsync(item.ContentType))?.Parts
            .FirstOrDefault(attached => attached.PartDefinition.Name == nameof(AliasPart))?
            .GetSettings<AliasPartSettings>().Pattern;

        if (string.IsNullOrWhiteSpace(pattern))
        {
            return;
        }

        var alias = (await liquid.RenderStringAsync(pattern, NullEncoder.Default, item, [new("ContentItem", new ObjectValue(item))])).ReplaceLineEndings(string.Empty).Trim();
        alias = alias.Length > AliasPart.MaxAliasLength ? alias[..AliasPart.MaxAliasLength] : alias;

        if (alias.Length > 0)
        {
            part.Alias = await NumberedName.FreeAsync(alias, candidate => IsFreeAsync(candidate, item.ContentItemId));
            part.Apply();
        }
    }

    internal async Task<bool> IsFreeAsync(string alias, string contentItemId)
    {
        var wanted = alias.Composed().ToLowerInvariant();
        return await session.QueryIndex<AliasPartIndex>(index => index.Alias == wanted && index.ContentItemId != contentItemId).CountAsync() == 0;
    }
}
