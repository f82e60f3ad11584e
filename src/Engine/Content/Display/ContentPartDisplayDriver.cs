using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using Sapling.Content.Display;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>
/// Contract: Orchard Core 3.0. Displays and edits one type of part. Override the synchronous or the asynchronous member of each pair.
/// What an update did to the part is written into the item by this class.
/// </summary>
public abstract class ContentPartDisplayDriver<TPart> : DisplayDriverBase, IContentPartDisplayDriver where TPart : ContentPart, new()
{
    private ContentPart? _part;
    private ContentTypePartDefinition? _typePartDefinition;

    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync);

        if (_typePartDefinition is { } definition && _part is { } part)
        {
            result.Differentiator(PartShapeNames.Differentiator(definition, shapeType));
            result.Displaying(context =>
            {
                context.Shape.Properties["ContentPart"] = part;
                context.Shape.Metadata.Alternates.AddRange(ContentPartAlternatesFactory.GetAlternates(definition, shapeType, context.Shape.Metadata.DisplayType ?? string.Empty));
            });
        }

        return result;
    }

    public virtual Task<IDisplayResult?> DisplayAsync(TPart part, BuildPartDisplayContext context) => Task.FromResult(Display(part, context));

    public virtual IDisplayResult? Display(TPart part, BuildPartDisplayContext context) => null;

    public virtual Task<IDisplayResult?> EditAsync(TPart part, BuildPartEditorContext context) => Task.FromResult(Edit(part, context));

    public virtual IDisplayResult? Edit(TPart part, BuildPartEditorContext context) => null;

    public virtual Task<IDisplayResult?> UpdateAsync(TPart part, UpdatePartEditorContext context) => EditAsync(part, context);

    Task<IDisplayResult?> IContentPartDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context) =>
        RunAsync(contentPart, typePartDefinition, context, part => DisplayAsync(part, new BuildPartDisplayContext(typePartDefinition, context)));

    Task<IDisplayResult?> IContentPartDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context) =>
        RunAsync(contentPart, typePartDefinition, context, part => EditAsync(part, new BuildPartEditorContext(typePartDefinition, context)));

    Task<IDisplayResult?> IContentPartDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context) =>
        RunAsync(contentPart, typePartDefinition, context, async part =>
        {
            var result = await UpdateAsync(part, new UpdatePartEditorContext(typePartDefinition, context));
            part.ContentItem.Apply(typePartDefinition.Name, part);
            return result;
        });

    protected string GetEditorShapeType(string shapeType, ContentTypePartDefinition typePartDefinition) => PartShapeNames.Editor(shapeType, typePartDefinition);

    protected string GetEditorShapeType(string shapeType, BuildPartEditorContext context) => GetEditorShapeType(shapeType, context.TypePartDefinition);

    protected string GetEditorShapeType(ContentTypePartDefinition typePartDefinition) => GetEditorShapeType(typeof(TPart).Name + "_Edit", typePartDefinition);

    protected string GetEditorShapeType(BuildPartEditorContext context) => GetEditorShapeType(context.TypePartDefinition);

    protected string GetDisplayShapeType(string shapeType, BuildPartDisplayContext context) => PartShapeNames.Display(shapeType, context.TypePartDefinition);

    protected string GetDisplayShapeType(BuildPartDisplayContext context) => GetDisplayShapeType(typeof(TPart).Name, context);

    private async Task<IDisplayResult?> RunAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildShapeContext context, Func<TPart, Task<IDisplayResult?>> run)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        // The driver of a part that holds other items is asked for those while it is at work on this one.
        var outer = (_part, _typePartDefinition);
        (_part, _typePartDefinition) = (part, typePartDefinition);
        Prefix = string.IsNullOrEmpty(context.HtmlFieldPrefix) ? typePartDefinition.Name : $"{context.HtmlFieldPrefix}.{typePartDefinition.Name}";

        try
        {
            return await run(part);
        }
        finally
        {
            (_part, _typePartDefinition) = outer;
        }
    }
}
