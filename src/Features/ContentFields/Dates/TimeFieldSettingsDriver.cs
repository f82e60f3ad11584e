using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;

namespace Sapling.ContentFields.Dates;

/// <summary>Settings of a time of day.</summary>
internal sealed class TimeFieldSettingsDriver(SettingTexts texts, IStringLocalizer<TimeFieldSettingsDriver> localizer) : FieldSettingsDriver<TimeField, TimeFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<TimeFieldSettings> form, ContentPartFieldDefinition field)
    {
        form.HintAndRequired()
            .Number<int>(S["Step in seconds"], settings => int.TryParse(settings.Step, out var step) ? step : null, (settings, value) => settings.Step = value?.ToString(CultureInfo.InvariantCulture), 1, 86400, S["60: whole minutes."], "settings => settings.Step");
        return ValueTask.CompletedTask;
    }
}
