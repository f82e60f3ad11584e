using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Boolean;

/// <summary>Displays and edits <see cref="BooleanField"/>.</summary>
internal sealed class BooleanFieldDriver(FieldRules<BooleanField> rules) : FieldDriver<BooleanField>(rules)
{
    public override IDisplayResult Display(BooleanField field, BuildFieldDisplayContext context)
        => InContent(Initialize<DisplayBooleanFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }));

    public override IDisplayResult Edit(BooleanField field, BuildFieldEditorContext context)
        => Initialize<EditBooleanFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = context.IsNew ? context.PartFieldDefinition.GetSettings<BooleanFieldSettings>().DefaultValue : field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(BooleanField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        field.Value = input.Value;
        Check(field, context);
        return await EditAsync(field, context);
    }

    private sealed class Input
    {
        public bool Value { get; set; }
    }
}
