using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Boolean;

/// <summary>Displays and edits <see cref="BooleanField"/>.</summary>
internal sealed class BooleanFieldDriver(FieldRules<BooleanField> rules) : FieldDriver<BooleanField, DisplayBooleanFieldViewModel, EditBooleanFieldViewModel>(rules)
{
    protected override ValueTask OfferAsync(EditBooleanFieldViewModel model, BuildFieldEditorContext context)
    {
        model.Value = context.IsNew ? context.PartFieldDefinition.GetSettings<BooleanFieldSettings>().DefaultValue : model.Field.Value;
        return ValueTask.CompletedTask;
    }

    protected override async Task<bool> ReadAsync(BooleanField field, UpdateFieldEditorContext context)
    {
        field.Value = (await FormAsync<Input>(context)).Value;
        return true;
    }

    private sealed class Input
    {
        public bool Value { get; set; }
    }
}
