using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using Sapling.Content.Designing;

namespace Sapling.ContentTypes.Editors;

/// <summary>How a part is named and edited in a type.</summary>
internal sealed class AttachmentDriver(SettingTexts texts, EditorChoices choices, IStringLocalizer<AttachmentDriver> localizer)
    : PartSettingsDriver<ContentPart, ContentTypePartSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    public override bool CanHandleModel(ContentTypePartDefinition model) => true;

    protected override string Location => "Content:0";

    protected override async ValueTask DeclareAsync(SettingsForm<ContentTypePartSettings> form, ContentTypePartDefinition part)
    {
        form.Line(S["Name"], settings => settings.DisplayName, (settings, text) => settings.DisplayName = text, S["Empty: the name of the part."])
            .Lines(S["Description"], settings => settings.Description, (settings, text) => settings.Description = text);

        var editors = await choices.EditorsAsync(part.PartDefinition.Name, form.Settings.Editor);

        if (editors.Count > 1)
        {
            form.Choice(S["Editor"], editors, settings => settings.Editor, (settings, text) => settings.Editor = text);
        }

        var modes = await choices.DisplayModesAsync(part.PartDefinition.Name, form.Settings.DisplayMode);

        if (modes.Count > 1)
        {
            form.Choice(S["Shown to readers as"], modes, settings => settings.DisplayMode, (settings, text) => settings.DisplayMode = text);
        }
    }
}
