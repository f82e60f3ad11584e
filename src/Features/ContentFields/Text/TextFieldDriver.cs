using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Content.Fields;
using Sapling.Data.Stores;

namespace Sapling.ContentFields.Text;

/// <summary>Displays and edits <see cref="TextField"/>.</summary>
internal sealed class TextFieldDriver(FieldRules<TextField> rules) : FieldDriver<TextField, DisplayTextFieldViewModel, EditTextFieldViewModel>(rules)
{
    protected override ValueTask OfferAsync(EditTextFieldViewModel model, BuildFieldEditorContext context)
    {
        var text = model.Field.Text;
        model.Text = context.IsNew && text is null ? context.PartFieldDefinition.GetSettings<TextFieldSettings>().DefaultValue : text;
        return ValueTask.CompletedTask;
    }

    protected override async Task<bool> ReadAsync(TextField field, UpdateFieldEditorContext context)
    {
        var input = await FormAsync<Input>(context);
        if (context.PartFieldDefinition.GetSettings<TextFieldSettings>().Type == FieldBehaviorType.Editable)
        {
            field.Text = input.Text?.Composed();
        }

        return true;
    }

    private sealed class Input
    {
        public string? Text { get; set; }
    }
}
