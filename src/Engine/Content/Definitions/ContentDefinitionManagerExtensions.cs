using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>Contract: Orchard Core 3.0. Changes definitions, making those that do not exist.</summary>
public static class ContentDefinitionManagerExtensions
{
    public static async Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration)
    {
        var builder = await TypeBuilderAsync(manager, name);
        alteration(builder);
        await manager.StoreTypeDefinitionAsync(builder.Build());
    }

    public static async Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync)
    {
        var builder = await TypeBuilderAsync(manager, name);
        await alterationAsync(builder);
        await manager.StoreTypeDefinitionAsync(builder.Build());
    }

    public static async Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration)
    {
        var builder = await PartBuilderAsync(manager, name);
        alteration(builder);
        await manager.StorePartDefinitionAsync(builder.Build());
    }

    public static async Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync)
    {
        var builder = await PartBuilderAsync(manager, name);
        await alterationAsync(builder);
        await manager.StorePartDefinitionAsync(builder.Build());
    }

    public static async Task<IEnumerable<ContentTypeDefinition>> ListWidgetTypeDefinitionsAsync(this IContentDefinitionManager manager) =>
        (await manager.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals("Widget"));

    private static async Task<ContentTypeDefinitionBuilder> TypeBuilderAsync(IContentDefinitionManager manager, string name) =>
        new ContentTypeDefinitionBuilder(await manager.LoadTypeDefinitionAsync(name) ?? new ContentTypeDefinition(name, Sapling.Content.Definitions.CamelName.Spaced(name)));

    private static async Task<ContentPartDefinitionBuilder> PartBuilderAsync(IContentDefinitionManager manager, string name) =>
        new(await manager.LoadPartDefinitionAsync(name) ?? new ContentPartDefinition(name));
}
