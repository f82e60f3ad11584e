using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Dates;

/// <summary>Displays and edits <see cref="DateField"/>.</summary>
internal sealed class DateFieldDriver(FieldRules<DateField> rules, IStringLocalizer<DateFieldDriver> localizer) : FieldDriver<DateField>(rules)
{
    public override IDisplayResult Display(DateField field, BuildFieldDisplayContext context)
        => InContent(Initialize<DisplayDateFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }));

    public override IDisplayResult Edit(DateField field, BuildFieldEditorContext context)
        => Initialize<EditDateFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        if (string.IsNullOrWhiteSpace(input.Value))
        {
            field.Value = null;
        }
        else if (DateText.TryParseDate(input.Value, out var date))
        {
            field.Value = date;
        }
        else
        {
            Fail(context, nameof(field.Value), localizer["'{0}' is not a date. Write it like 18/06/2021.", input.Value]);
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
