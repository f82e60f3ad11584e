using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Liquid;
using Sapling.Content.Designing;

namespace Sapling.ContentFields.Text;

/// <summary>Settings of a text field.</summary>
internal sealed class TextFieldSettingsDriver(SettingTexts texts, ILiquidTemplateManager templates, IStringLocalizer<TextFieldSettingsDriver> localizer) : FieldSettingsDriver<TextField, TextFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<TextFieldSettings> form, ContentPartFieldDefinition field)
    {
        form.HintAndRequired()
            .Line(S["Placeholder"], settings => settings.Placeholder, (settings, text) => settings.Placeholder = text, S["Shown in the empty field, as an example."])
            .Line(S["Value at first"], settings => settings.DefaultValue, (settings, text) => settings.DefaultValue = text, S["What a new item begins with."])
            .Choice(S["Who fills it in"],
            [
                (FieldBehaviorType.Editable, S["The editor"].Value),
                (FieldBehaviorType.GeneratedDisabled, S["The template; editors see it"].Value),
                (FieldBehaviorType.GeneratedHidden, S["The template; editors do not see it"].Value),
            ], settings => settings.Type, (settings, value) => settings.Type = value)
            .Template(templates, S["Template"], settings => settings.Pattern, (settings, text) => settings.Pattern = text, S["Liquid that makes the value when the item is saved."]);
        return ValueTask.CompletedTask;
    }
}
