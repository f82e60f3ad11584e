using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;
using Sapling.ContentTypes.Ordering;

namespace Sapling.ContentTypes.Editors;

/// <summary>Builds the editors of definitions. A posted definition is stored as a whole or not at all.</summary>
internal sealed class DefinitionDisplayManager(
    IEnumerable<IContentDefinitionDisplayHandler> handlers,
    IContentDefinitionManager definitions,
    IShapeFactory shapes,
    IEnumerable<IShapePlacementProvider> placementProviders,
    ILayoutAccessor layouts) : BaseDisplayManager(shapes, placementProviders), IContentDefinitionDisplayManager
{
    private readonly IShapeFactory _shapes = shapes;

    public Task<object> BuildTypeEditorAsync(ContentTypeDefinition definition, IUpdateModel updater, string groupId = "") =>
        BuildAsync("ContentTypeDefinition", definition, updater, groupId, (handler, context) => handler.BuildTypeEditorAsync(definition, context));

    public Task<object> BuildPartEditorAsync(ContentPartDefinition definition, IUpdateModel updater, string groupId = "") =>
        BuildAsync("ContentPartDefinition", definition, updater, groupId, (handler, context) => handler.BuildPartEditorAsync(definition, context));

    public Task<object> BuildTypePartEditorAsync(ContentTypePartDefinition definition, IUpdateModel updater, string groupId = "") =>
        BuildAsync("ContentTypePartDefinition", definition, updater, groupId, (handler, context) => handler.BuildTypePartEditorAsync(definition, context));

    public Task<object> BuildPartFieldEditorAsync(ContentPartFieldDefinition definition, IUpdateModel updater, string groupId = "") =>
        BuildAsync("ContentPartFieldDefinition", definition, updater, groupId, (handler, context) => handler.BuildPartFieldEditorAsync(definition, context));

    public async Task<object> UpdateTypeEditorAsync(ContentTypeDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var builder = new ContentTypeDefinitionBuilder(definition);
        var shape = await CreateAsync("ContentTypeDefinition", definition);
        await UpdateAsync(
            new UpdateTypeEditorContext(builder, shape, groupId, false, _shapes, await LayoutAsync(), updater),
            (handler, context) => handler.UpdateTypeEditorAsync(definition, context));

        if (updater.ModelState.IsValid)
        {
            await definitions.StoreTypeDefinitionAsync(DefinitionOrder.Keep(definition, builder.Build()));
        }

        return shape;
    }

    public async Task<object> UpdatePartEditorAsync(ContentPartDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var builder = new ContentPartDefinitionBuilder(definition);
        var shape = await CreateAsync("ContentPartDefinition", definition);
        await UpdateAsync(
            new UpdatePartEditorContext(builder, shape, groupId, false, _shapes, await LayoutAsync(), updater),
            (handler, context) => handler.UpdatePartEditorAsync(definition, context));

        if (updater.ModelState.IsValid)
        {
            await definitions.StorePartDefinitionAsync(DefinitionOrder.Keep(definition, builder.Build()));
        }

        return shape;
    }

    public async Task<object> UpdateTypePartEditorAsync(ContentTypePartDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var type = definition.ContentTypeDefinition;
        var builder = new ContentTypeDefinitionBuilder(type);
        var shape = await CreateAsync("ContentTypePartDefinition", definition);
        await builder.WithPartAsync(definition.Name, definition.PartDefinition, async part => await UpdateAsync(
            new UpdateTypePartEditorContext(part, shape, groupId, false, _shapes, await LayoutAsync(), updater),
            (handler, context) => handler.UpdateTypePartEditorAsync(definition, context)));

        if (updater.ModelState.IsValid)
        {
            await definitions.StoreTypeDefinitionAsync(DefinitionOrder.Keep(type, builder.Build()));
        }

        return shape;
    }

    public async Task<object> UpdatePartFieldEditorAsync(ContentPartFieldDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var part = definition.PartDefinition;
        var builder = new ContentPartDefinitionBuilder(part);
        var shape = await CreateAsync("ContentPartFieldDefinition", definition);
        await builder.WithFieldAsync(definition.Name, async field => await UpdateAsync(
            new UpdatePartFieldEditorContext(field, shape, groupId, false, _shapes, await LayoutAsync(), updater),
            (handler, context) => handler.UpdatePartFieldEditorAsync(definition, context)));

        if (updater.ModelState.IsValid)
        {
            await definitions.StorePartDefinitionAsync(DefinitionOrder.Keep(part, builder.Build()));
        }

        return shape;
    }

    private async Task<object> BuildAsync(string name, ContentDefinition definition, IUpdateModel updater, string groupId, Func<IContentDefinitionDisplayHandler, BuildEditorContext, Task> build)
    {
        var shape = await CreateAsync(name, definition);
        var context = new BuildEditorContext(shape, groupId, false, string.Empty, _shapes, await LayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await build(handler, context);
        }

        return shape;
    }

    private async Task UpdateAsync<TContext>(TContext context, Func<IContentDefinitionDisplayHandler, TContext, Task> update)
        where TContext : UpdateEditorContext
    {
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await update(handler, context);
        }
    }

    private async Task<IShape> CreateAsync(string name, ContentDefinition definition)
    {
        var shape = await CreateContentShapeAsync(name + "_Edit");
        shape.Properties[name] = definition;
        return shape;
    }

    private async Task<IZoneHolding> LayoutAsync() => await layouts.GetLayoutAsync();
}
