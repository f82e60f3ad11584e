using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;

namespace Sapling.ContentFields.Boolean;

/// <summary>Settings of a box to tick.</summary>
internal sealed class BooleanFieldSettingsDriver(SettingTexts texts, IStringLocalizer<BooleanFieldSettingsDriver> localizer) : FieldSettingsDriver<BooleanField, BooleanFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<BooleanFieldSettings> form, ContentPartFieldDefinition field)
    {
        form.HintAndRequired()
            .Line(S["Text beside the box"], settings => settings.Label, (settings, text) => settings.Label = text, S["Empty: the name of the field."])
            .Check(S["Ticked at first"], settings => settings.DefaultValue, (settings, value) => settings.DefaultValue = value);
        return ValueTask.CompletedTask;
    }
}
