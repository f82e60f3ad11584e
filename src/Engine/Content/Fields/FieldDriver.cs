using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace Sapling.Content.Fields;

/// <summary>Displays and edits a field, and tells editors what its rules find wrong with what they sent.</summary>
public abstract class FieldDriver<TField, TDisplay, TEditor>(FieldRules<TField> rules) : ContentFieldDisplayDriver<TField>
    where TField : ContentField, new()
    where TDisplay : class, IFieldView<TField>
    where TEditor : class, IFieldView<TField>
{
    public sealed override IDisplayResult Display(TField field, BuildFieldDisplayContext context)
        => Initialize<TDisplay>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
            return ShowAsync(model);
        }).Location("Detail", "Content").Location("Summary", "Content");

    public sealed override IDisplayResult Edit(TField field, BuildFieldEditorContext context)
        => Initialize<TEditor>(GetEditorShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
            return OfferAsync(model, context);
        });

    public sealed override async Task<IDisplayResult?> UpdateAsync(TField field, UpdateFieldEditorContext context)
    {
        if (await ReadAsync(field, context))
        {
            foreach (var problem in rules.Check(field, context.PartFieldDefinition))
            {
                Fail(context, problem.Property, problem.Message);
            }
        }

        return await EditAsync(field, context);
    }

    /// <summary>Gives the display's template what it does not find in the field.</summary>
    protected virtual ValueTask ShowAsync(TDisplay model) => ValueTask.CompletedTask;

    /// <summary>Gives the editor's template what the form begins with.</summary>
    protected abstract ValueTask OfferAsync(TEditor model, BuildFieldEditorContext context);

    /// <summary>Takes over what was sent. False: it could not be read, which was told, and the field is as it was.</summary>
    protected abstract Task<bool> ReadAsync(TField field, UpdateFieldEditorContext context);

    /// <summary>What was sent under the field's name.</summary>
    protected async Task<TInput> FormAsync<TInput>(UpdateFieldEditorContext context)
        where TInput : class, new()
    {
        var input = new TInput();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        return input;
    }

    /// <summary>Tells what is wrong; false, to say that nothing was taken over.</summary>
    protected bool Fail(UpdateFieldEditorContext context, string property, string message)
    {
        context.Updater.ModelState.AddModelError(Prefix, property, message);
        return false;
    }
}
