using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;

namespace Sapling.ContentFields.Numeric;

/// <summary>Settings of a number.</summary>
internal sealed class NumericFieldSettingsDriver(SettingTexts texts, IStringLocalizer<NumericFieldSettingsDriver> localizer) : FieldSettingsDriver<NumericField, NumericFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<NumericFieldSettings> form, ContentPartFieldDefinition field)
    {
        form.HintAndRequired()
            .Number<int>(S["Decimal places"], settings => settings.Scale, (settings, value) => settings.Scale = value ?? 0, 0, 28)
            .Number<decimal>(S["Smallest"], settings => settings.Minimum, (settings, value) => settings.Minimum = value)
            .Number<decimal>(S["Largest"], settings => settings.Maximum, (settings, value) => settings.Maximum = value)
            .Line(S["Placeholder"], settings => settings.Placeholder, (settings, text) => settings.Placeholder = text, S["Shown in the empty field, as an example."])
            .Checked(SettingKind.Line, S["Value at first"], settings => settings.DefaultValue, SetDefault, S["What a new item begins with."]);
        return ValueTask.CompletedTask;
    }

    // The last input of the form: what it must lie between is read by then.
    private string? SetDefault(NumericFieldSettings settings, string? text)
    {
        decimal? first = null;

        if (text is not null)
        {
            if (!decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return S["'{0}' is not a number.", text];
            }

            first = number;
        }

        settings.DefaultValue = NumberText.Format(first);

        return settings.Minimum > settings.Maximum ? S["The smallest is larger than the largest."].Value
            : first < settings.Minimum || first > settings.Maximum ? S["The value at first must be from the smallest to the largest."].Value
            : null;
    }
}
