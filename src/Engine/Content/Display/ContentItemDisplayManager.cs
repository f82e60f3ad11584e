using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Sapling.Content.Display;

internal sealed class ContentItemDisplayManager(
    IEnumerable<IContentDisplayHandler> handlers,
    IContentDefinitionManager definitions,
    IShapeFactory shapeFactory,
    IEnumerable<IShapePlacementProvider> placementProviders,
    ILayoutAccessor layouts) : BaseDisplayManager(shapeFactory, placementProviders), IContentItemDisplayManager
{
    private readonly IShapeFactory _shapes = shapeFactory;

    public async Task<IShape> BuildDisplayAsync(ContentItem content, IUpdateModel updater, string displayType = "", string groupId = "")
    {
        ArgumentNullException.ThrowIfNull(content);

        var type = await TypeAsync(content);
        var stereotype = type.GetStereotype();
        var actualDisplayType = string.IsNullOrEmpty(displayType) ? "Detail" : displayType;
        var baseType = string.IsNullOrEmpty(stereotype) ? "Content" : stereotype;
        var shape = await CreateAsync(actualDisplayType == "Detail" ? baseType : $"{baseType}_{actualDisplayType}", content, stereotype);
        shape.Metadata.DisplayType = actualDisplayType;
        shape.Metadata.Alternates.AddRange(ContentAlternates.For(content, baseType, actualDisplayType));

        var context = new BuildDisplayContext(shape, actualDisplayType, groupId, _shapes, await layouts.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.BuildDisplayAsync(content, context);
        }

        return shape;
    }

    public async Task<IShape> BuildEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        ArgumentNullException.ThrowIfNull(content);

        var shape = await CreateEditorAsync(content, htmlFieldPrefix);
        var context = new BuildEditorContext(shape, groupId, isNew, htmlFieldPrefix, _shapes, await layouts.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.BuildEditorAsync(content, context);
        }

        return shape;
    }

    public async Task<IShape> UpdateEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        ArgumentNullException.ThrowIfNull(content);

        var shape = await CreateEditorAsync(content, htmlFieldPrefix);
        var context = new UpdateEditorContext(shape, groupId, isNew, htmlFieldPrefix, _shapes, await layouts.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.UpdateEditorAsync(content, context);
        }

        return shape;
    }

    private async Task<IShape> CreateEditorAsync(ContentItem content, string prefix)
    {
        var type = await TypeAsync(content);
        var stereotype = type.GetStereotype();
        var baseType = string.IsNullOrEmpty(stereotype) ? "Content" : stereotype;
        var shape = await CreateAsync(baseType + "_Edit", content, stereotype);

        // A stereotype without an editor of its own is edited as content is.
        shape.Metadata.Alternates.AddRange(["Content_Edit", $"{baseType}_Edit", $"{baseType}_Edit__{content.ContentType}"]);
        shape.Metadata.Prefix = prefix;
        return shape;
    }

    private async Task<IShape> CreateAsync(string shapeType, ContentItem content, string? stereotype)
    {
        var shape = await CreateContentShapeAsync(shapeType);
        shape.Properties["ContentItem"] = content;
        shape.Properties["Stereotype"] = stereotype ?? string.Empty;
        return shape;
    }

    private async Task<ContentTypeDefinition> TypeAsync(ContentItem content) =>
        await definitions.GetTypeDefinitionAsync(content.ContentType)
        ?? throw new InvalidOperationException(
            $"The content item '{content.ContentItemId}' is of the type '{content.ContentType}', which is not defined. Define the type again or remove the item.");
}
