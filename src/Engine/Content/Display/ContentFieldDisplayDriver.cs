using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using Sapling.Content.Display;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>
/// Contract: Orchard Core 3.0. Displays and edits one type of field. Override the synchronous or the asynchronous member of each pair.
/// What an update did to the field is written into the item by this class.
/// </summary>
public abstract class ContentFieldDisplayDriver<TField> : DisplayDriverBase, IContentFieldDisplayDriver where TField : ContentField, new()
{
    private ContentTypePartDefinition? _typePartDefinition;
    private ContentPartFieldDefinition? _partFieldDefinition;

    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync);

        if (_typePartDefinition is { } part && _partFieldDefinition is { } field)
        {
            result.Differentiator(FieldShapeNames.Differentiator(part, field, shapeType));
            result.Displaying(context => context.Shape.Metadata.Alternates.AddRange(
                ContentFieldAlternatesFactory.GetAlternates(part, field, shapeType, context.Shape.Metadata.DisplayType ?? string.Empty)));
        }

        return result;
    }

    public virtual Task<IDisplayResult?> DisplayAsync(TField field, BuildFieldDisplayContext fieldDisplayContext) => Task.FromResult(Display(field, fieldDisplayContext));

    public virtual IDisplayResult? Display(TField field, BuildFieldDisplayContext fieldDisplayContext) => null;

    public virtual Task<IDisplayResult?> EditAsync(TField field, BuildFieldEditorContext context) => Task.FromResult(Edit(field, context));

    public virtual IDisplayResult? Edit(TField field, BuildFieldEditorContext context) => null;

    public virtual Task<IDisplayResult?> UpdateAsync(TField field, UpdateFieldEditorContext context) => EditAsync(field, context);

    Task<IDisplayResult?> IContentFieldDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context) =>
        RunAsync(contentPart, partFieldDefinition, typePartDefinition, context, field => DisplayAsync(field, new BuildFieldDisplayContext(contentPart, typePartDefinition, partFieldDefinition, context)));

    Task<IDisplayResult?> IContentFieldDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context) =>
        RunAsync(contentPart, partFieldDefinition, typePartDefinition, context, field => EditAsync(field, new BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context)));

    Task<IDisplayResult?> IContentFieldDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context) =>
        RunAsync(contentPart, partFieldDefinition, typePartDefinition, context, async field =>
        {
            var result = await UpdateAsync(field, new UpdateFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
            contentPart.Apply(partFieldDefinition.Name, field);
            contentPart.ContentItem.Apply(typePartDefinition.Name, contentPart);
            return result;
        });

    protected string GetEditorShapeType(string shapeType, ContentPartFieldDefinition partFieldDefinition) => FieldShapeNames.Editor(shapeType, partFieldDefinition);

    protected string GetEditorShapeType(string shapeType, BuildFieldEditorContext context) => GetEditorShapeType(shapeType, context.PartFieldDefinition);

    protected string GetEditorShapeType(ContentPartFieldDefinition partFieldDefinition) => GetEditorShapeType(typeof(TField).Name + "_Edit", partFieldDefinition);

    protected string GetEditorShapeType(BuildFieldEditorContext context) => GetEditorShapeType(context.PartFieldDefinition);

    protected string GetDisplayShapeType(string shapeType, BuildFieldDisplayContext context) => FieldShapeNames.Display(shapeType, context.PartFieldDefinition);

    protected string GetDisplayShapeType(BuildFieldDisplayContext context) => GetDisplayShapeType(typeof(TField).Name, context);

    private async Task<IDisplayResult?> RunAsync(
        ContentPart contentPart,
        ContentPartFieldDefinition partFieldDefinition,
        ContentTypePartDefinition typePartDefinition,
        BuildShapeContext context,
        Func<TField, Task<IDisplayResult?>> run)
    {
        if (partFieldDefinition.FieldDefinition.Name != typeof(TField).Name)
        {
            return null;
        }

        // The driver of a field that holds other items is asked for those while it is at work on this one.
        var outer = (_typePartDefinition, _partFieldDefinition);
        (_typePartDefinition, _partFieldDefinition) = (typePartDefinition, partFieldDefinition);
        var name = $"{typePartDefinition.Name}.{partFieldDefinition.Name}";
        Prefix = string.IsNullOrEmpty(context.HtmlFieldPrefix) ? name : $"{context.HtmlFieldPrefix}.{name}";

        try
        {
            return await run(contentPart.GetOrCreate<TField>(partFieldDefinition.Name));
        }
        finally
        {
            (_typePartDefinition, _partFieldDefinition) = outer;
        }
    }
}
