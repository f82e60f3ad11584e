using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Dates;

/// <summary>Displays and edits <see cref="DateTimeField"/>.</summary>
internal sealed class DateTimeFieldDriver(FieldRules<DateTimeField> rules, ILocalClock clock, IStringLocalizer<DateTimeFieldDriver> localizer) : FieldDriver<DateTimeField>(rules)
{
    public override IDisplayResult Display(DateTimeField field, BuildFieldDisplayContext context)
        => InContent(Initialize<DisplayDateTimeFieldViewModel>(GetDisplayShapeType(context), async model =>
        {
            model.LocalDateTime = field.Value is { } utc ? (await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)))).DateTime : null;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }));

    public override IDisplayResult Edit(DateTimeField field, BuildFieldEditorContext context)
        => Initialize<EditDateTimeFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.LocalDateTime = field.Value is { } utc ? (await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)))).DateTime : null;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateTimeField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        if (string.IsNullOrWhiteSpace(input.LocalDateTime))
        {
            field.Value = null;
        }
        else if (DateText.TryParseMoment(input.LocalDateTime, out var local))
        {
            field.Value = await clock.ConvertToUtcAsync(local);
        }
        else
        {
            Fail(context, nameof(input.LocalDateTime), localizer["'{0}' is not a date and time. Write them like 18/06/2021 14:30.", input.LocalDateTime]);
            return await EditAsync(field, context);
        }
        Check(field, context);
        return await EditAsync(field, context);
    }

    private sealed class Input
    {
        public string? LocalDateTime { get; set; }
    }
}
