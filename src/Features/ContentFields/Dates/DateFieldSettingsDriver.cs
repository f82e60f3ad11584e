using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;

namespace Sapling.ContentFields.Dates;

/// <summary>Settings of a day.</summary>
internal sealed class DateFieldSettingsDriver(SettingTexts texts) : FieldSettingsDriver<DateField, DateFieldSettings>(texts)
{
    protected override ValueTask DeclareAsync(SettingsForm<DateFieldSettings> form, ContentPartFieldDefinition field)
    {
        form.HintAndRequired();
        return ValueTask.CompletedTask;
    }
}
