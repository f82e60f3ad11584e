using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Modules;
using Sapling.Content.Fields;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Dates;

/// <summary>Displays and edits <see cref="DateTimeField"/>, by the clock of the site.</summary>
internal sealed class DateTimeFieldDriver(FieldRules<DateTimeField> rules, ILocalClock clock, IStringLocalizer<DateTimeFieldDriver> S) : FieldDriver<DateTimeField, DisplayDateTimeFieldViewModel, EditDateTimeFieldViewModel>(rules)
{
    protected override async ValueTask ShowAsync(DisplayDateTimeFieldViewModel model) => model.LocalDateTime = await LocalAsync(model.Field);

    protected override async ValueTask OfferAsync(EditDateTimeFieldViewModel model, BuildFieldEditorContext context) => model.LocalDateTime = await LocalAsync(model.Field);

    protected override async Task<bool> ReadAsync(DateTimeField field, UpdateFieldEditorContext context)
    {
        var text = (await FormAsync<Input>(context)).LocalDateTime;
        if (!WrittenValue.TryRead(text, DateText.TryParseMoment, out DateTime? local))
        {
            return Fail(context, nameof(Input.LocalDateTime), S["'{0}' is not a date and time. Write them like 18/06/2021 14:30.", text!]);
        }

        // The box shows whole minutes: sent back unchanged, it must not take the seconds away.
        if (local is not { } moment)
        {
            field.Value = null;
        }
        else if (await LocalAsync(field) is not { } shown || moment != shown.AddTicks(-(shown.Ticks % TimeSpan.TicksPerMinute)))
        {
            field.Value = await clock.ConvertToUtcAsync(moment);
        }

        return true;
    }

    private async Task<DateTime?> LocalAsync(DateTimeField field)
        => field.Value is { } utc ? (await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)))).DateTime : null;

    private sealed class Input
    {
        public string? LocalDateTime { get; set; }
    }
}
