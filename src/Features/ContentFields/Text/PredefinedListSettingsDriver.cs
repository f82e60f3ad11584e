using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Text;

/// <summary>Settings of the editor that lets one choose from a list.</summary>
internal sealed class PredefinedListSettingsDriver(SettingTexts texts, IStringLocalizer<PredefinedListSettingsDriver> localizer) : FieldSettingsDriver<TextField, TextFieldPredefinedListEditorSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    public override bool CanHandleModel(ContentPartFieldDefinition model) => base.CanHandleModel(model) && model.Editor() == "PredefinedList";

    protected override string Location => "Content:20";

    protected override ValueTask DeclareAsync(SettingsForm<TextFieldPredefinedListEditorSettings> form, ContentPartFieldDefinition field)
    {
        form.Title = S["List of choices"];
        form.Checked(SettingKind.Lines, S["Choices"], settings => OptionLines.Write(settings.Options.Select(option => (option.Name, option.Value, false))), (settings, text) =>
            {
                var options = OptionLines.Read(text).Select(option => new ListValueOption(option.Name, option.Value)).ToArray();
                settings.Options = options;
                return options.Length == 0 ? S["Give at least one choice."].Value : null;
            }, S["One a line. “Name | value” stores another text than the one that is shown."], "settings => settings.Options")
            .Choice(S["Shown as"], [(EditorOption.Radio, S["Buttons to choose one of"].Value), (EditorOption.Dropdown, S["A list that opens"].Value)], settings => settings.Editor, (settings, value) => settings.Editor = value)
            .Line(S["Value at first"], settings => settings.DefaultValue, (settings, text) => settings.DefaultValue = text, S["What a new item begins with."]);
        return ValueTask.CompletedTask;
    }
}
