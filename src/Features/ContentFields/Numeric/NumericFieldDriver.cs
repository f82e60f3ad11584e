using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Content.Fields;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Numeric;

/// <summary>Displays and edits <see cref="NumericField"/>.</summary>
internal sealed class NumericFieldDriver(FieldRules<NumericField> rules, IStringLocalizer<NumericFieldDriver> S) : FieldDriver<NumericField, DisplayNumericFieldViewModel, EditNumericFieldViewModel>(rules)
{
    protected override ValueTask OfferAsync(EditNumericFieldViewModel model, BuildFieldEditorContext context)
    {
        var value = model.Field.Value;
        model.Value = context.IsNew && value is null ? context.PartFieldDefinition.GetSettings<NumericFieldSettings>().DefaultValue : NumberText.Format(value);
        return ValueTask.CompletedTask;
    }

    protected override async Task<bool> ReadAsync(NumericField field, UpdateFieldEditorContext context)
    {
        var text = (await FormAsync<WrittenInput>(context)).Value;
        if (!WrittenValue.TryRead(text, NumberText.TryParse, out decimal? value))
        {
            return Fail(context, nameof(field.Value), S["'{0}' is not a number.", text!]);
        }

        field.Value = value;
        return true;
    }
}
