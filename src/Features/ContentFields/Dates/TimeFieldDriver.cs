using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Content.Fields;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Dates;

/// <summary>Displays and edits <see cref="TimeField"/>.</summary>
internal sealed class TimeFieldDriver(FieldRules<TimeField> rules, IStringLocalizer<TimeFieldDriver> S) : FieldDriver<TimeField, DisplayTimeFieldViewModel, EditTimeFieldViewModel>(rules)
{
    protected override ValueTask OfferAsync(EditTimeFieldViewModel model, BuildFieldEditorContext context)
    {
        model.Value = model.Field.Value;
        return ValueTask.CompletedTask;
    }

    protected override async Task<bool> ReadAsync(TimeField field, UpdateFieldEditorContext context)
    {
        var text = (await FormAsync<WrittenInput>(context)).Value;
        if (!WrittenValue.TryRead(text, DateText.TryParseTime, out TimeSpan? value))
        {
            return Fail(context, nameof(field.Value), S["'{0}' is not a time of day. Write it like 14:30.", text!]);
        }

        field.Value = value;
        return true;
    }
}
