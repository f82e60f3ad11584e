using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using Sapling.Content.Designing;

namespace Sapling.ContentTypes.Editors;

/// <summary>How a field is named and edited.</summary>
internal sealed class FieldDriver(SettingTexts texts, EditorChoices choices, IStringLocalizer<FieldDriver> localizer)
    : FieldSettingsDriver<ContentField, ContentPartFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    public override bool CanHandleModel(ContentPartFieldDefinition model) => true;

    protected override string Location => "Content:0";

    protected override async ValueTask DeclareAsync(SettingsForm<ContentPartFieldSettings> form, ContentPartFieldDefinition field)
    {
        form.Checked(SettingKind.Line, S["Name"], settings => settings.DisplayName ?? field.Name, (settings, text) =>
        {
            settings.DisplayName = text;
            return text is null ? S["A name is required."].Value : null;
        }, S["What editors see above the field."]);

        var editors = await choices.EditorsAsync(field.FieldDefinition.Name, form.Settings.Editor);

        if (editors.Count > 1)
        {
            form.Choice(S["Editor"], editors, settings => settings.Editor, (settings, text) => settings.Editor = text);
        }

        var modes = await choices.DisplayModesAsync(field.FieldDefinition.Name, form.Settings.DisplayMode);

        if (modes.Count > 1)
        {
            form.Choice(S["Shown to readers as"], modes, settings => settings.DisplayMode, (settings, text) => settings.DisplayMode = text);
        }
    }
}
