using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;

namespace Sapling.ContentFields.Dates;

/// <summary>Settings of a day and time.</summary>
internal sealed class DateTimeFieldSettingsDriver(SettingTexts texts) : FieldSettingsDriver<DateTimeField, DateTimeFieldSettings>(texts)
{
    protected override ValueTask DeclareAsync(SettingsForm<DateTimeFieldSettings> form, ContentPartFieldDefinition field)
    {
        form.HintAndRequired();
        return ValueTask.CompletedTask;
    }
}
