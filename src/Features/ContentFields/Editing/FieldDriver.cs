using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace Sapling.ContentFields.Editing;

/// <summary>A field's driver that tells editors what its rules find wrong.</summary>
internal abstract class FieldDriver<TField>(FieldRules<TField> rules) : ContentFieldDisplayDriver<TField>
    where TField : ContentField, new()
{
    protected static ShapeResult InContent(ShapeResult shape) => shape.Location("Detail", "Content").Location("Summary", "Content");

    protected void Check(TField field, UpdateFieldEditorContext context)
    {
        foreach (var problem in rules.Check(field, context.PartFieldDefinition))
        {
            Fail(context, problem.Property, problem.Message);
        }
    }

    protected void Fail(UpdateFieldEditorContext context, string property, string message)
        => context.Updater.ModelState.AddModelError(Prefix, property, message);
}
