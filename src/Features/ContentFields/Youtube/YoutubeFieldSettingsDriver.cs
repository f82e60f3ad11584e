using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;

namespace Sapling.ContentFields.Youtube;

/// <summary>Settings of a video on YouTube.</summary>
internal sealed class YoutubeFieldSettingsDriver(SettingTexts texts, IStringLocalizer<YoutubeFieldSettingsDriver> localizer) : FieldSettingsDriver<YoutubeField, YoutubeFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<YoutubeFieldSettings> form, ContentPartFieldDefinition field)
    {
        form.HintAndRequired()
            .Line(S["Label"], settings => settings.Label, (settings, text) => settings.Label = text, S["Empty: the name of the field."])
            .Number<int>(S["Width in pixels"], settings => settings.Width == 0 ? null : settings.Width, (settings, value) => settings.Width = value ?? 0, 1, 4000, null, "settings => settings.Width")
            .Number<int>(S["Height in pixels"], settings => settings.Height == 0 ? null : settings.Height, (settings, value) => settings.Height = value ?? 0, 1, 4000, null, "settings => settings.Height")
            .Line(S["Placeholder"], settings => settings.Placeholder, (settings, text) => settings.Placeholder = text, S["Shown in the empty field, as an example."]);
        return ValueTask.CompletedTask;
    }
}
