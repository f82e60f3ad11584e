using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.MultiText;

/// <summary>Settings of a field of several choices.</summary>
internal sealed class MultiTextFieldSettingsDriver(SettingTexts texts, IStringLocalizer<MultiTextFieldSettingsDriver> localizer) : FieldSettingsDriver<MultiTextField, MultiTextFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<MultiTextFieldSettings> form, ContentPartFieldDefinition field)
    {
        form.HintAndRequired()
            .Checked(SettingKind.Lines, S["Choices"], settings => OptionLines.Write(settings.Options.Select(option => (option.Name, option.Value, option.Default))), (settings, text) =>
            {
                settings.Options = [.. OptionLines.Read(text).Select(option => new MultiTextFieldValueOption { Name = option.Name, Value = option.Value, Default = option.IsDefault })];
                return settings.Options.Length == 0 ? S["Give at least one choice."].Value : null;
            }, S["One a line. “Name | value” stores another text than the one that is shown; a * in front chooses it at first."], "settings => settings.Options");
        return ValueTask.CompletedTask;
    }
}
