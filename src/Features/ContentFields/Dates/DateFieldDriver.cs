using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Content.Fields;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Dates;

/// <summary>Displays and edits <see cref="DateField"/>.</summary>
internal sealed class DateFieldDriver(FieldRules<DateField> rules, IStringLocalizer<DateFieldDriver> S) : FieldDriver<DateField, DisplayDateFieldViewModel, EditDateFieldViewModel>(rules)
{
    protected override ValueTask OfferAsync(EditDateFieldViewModel model, BuildFieldEditorContext context)
    {
        model.Value = model.Field.Value;
        return ValueTask.CompletedTask;
    }

    protected override async Task<bool> ReadAsync(DateField field, UpdateFieldEditorContext context)
    {
        var text = (await FormAsync<WrittenInput>(context)).Value;
        if (!WrittenValue.TryRead(text, DateText.TryParseDate, out DateTime? value))
        {
            return Fail(context, nameof(field.Value), S["'{0}' is not a date. Write it like 18/06/2021.", text!]);
        }

        field.Value = value;
        return true;
    }
}
