using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Dates;

/// <summary>Displays and edits <see cref="TimeField"/>.</summary>
internal sealed class TimeFieldDriver(FieldRules<TimeField> rules, IStringLocalizer<TimeFieldDriver> localizer) : FieldDriver<TimeField>(rules)
{
    public override IDisplayResult Display(TimeField field, BuildFieldDisplayContext context)
        => InContent(Initialize<DisplayTimeFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }));

    public override IDisplayResult Edit(TimeField field, BuildFieldEditorContext context)
        => Initialize<EditTimeFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TimeField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        if (string.IsNullOrWhiteSpace(input.Value))
        {
            field.Value = null;
        }
        else if (DateText.TryParseTime(input.Value, out var time))
        {
            field.Value = time;
        }
        else
        {
            Fail(context, nameof(field.Value), localizer["'{0}' is not a time of day. Write it like 14:30.", input.Value]);
            return await EditAsync(field, context);
        }
        Check(field, context);
        return await EditAsync(field, context);
    }

    private sealed class Input
    {
        public string? Value { get; set; }
    }
}
