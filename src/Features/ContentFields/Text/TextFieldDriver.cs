using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Text;

/// <summary>Displays and edits <see cref="TextField"/>.</summary>
internal sealed class TextFieldDriver(FieldRules<TextField> rules) : FieldDriver<TextField>(rules)
{
    public override IDisplayResult Display(TextField field, BuildFieldDisplayContext context)
        => InContent(Initialize<DisplayTextFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }));

    public override IDisplayResult Edit(TextField field, BuildFieldEditorContext context)
        => Initialize<EditTextFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Text = context.IsNew && field.Text is null ? context.PartFieldDefinition.GetSettings<TextFieldSettings>().DefaultValue : field.Text;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TextField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        if (context.PartFieldDefinition.GetSettings<TextFieldSettings>().Type == FieldBehaviorType.Editable)
        {
            field.Text = input.Text?.Normalize();
        }
        Check(field, context);
        return await EditAsync(field, context);
    }

    private sealed class Input
    {
        public string? Text { get; set; }
    }
}
