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
            .Checked(SettingKind.Line, S["Value at first"], settings => settings.DefaultValue, (settings, text) =>
            {
                if (text is not null && !decimal.TryParse(text.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out _))
                {
                    return S["'{0}' is not a number.", text];
                }

                settings.DefaultValue = text?.Replace(',', '.');
                return settings.Minimum > settings.Maximum ? S["The smallest is larger than the largest."].Value : null;
            }, S["What a new item begins with."]);
        return ValueTask.CompletedTask;
    }
}
