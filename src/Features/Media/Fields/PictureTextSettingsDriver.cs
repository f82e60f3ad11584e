using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;
using Sapling.Content.Designing;

namespace Sapling.Media.Fields;

/// <summary>What a field asks of the texts of its photos.</summary>
internal sealed class PictureTextSettingsDriver(SettingTexts texts, IStringLocalizer<PictureTextSettingsDriver> localizer) : FieldSettingsDriver<MediaField, PictureTextFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override string Location => "Content:15";

    protected override ValueTask DeclareAsync(SettingsForm<PictureTextFieldSettings> form, ContentPartFieldDefinition field)
    {
        form.Title = S["Before it is published"];
        form.Check(S["Every photo needs a caption"], settings => settings.CaptionRequired, (settings, value) => settings.CaptionRequired = value, S["Drafts may do without. The media settings can switch this off for the whole site."])
            .Check(S["Every photo needs an alternative text of its own"], settings => settings.AltTextRequired, (settings, value) => settings.AltTextRequired = value, S["Where there is none, the caption is read out."]);
        return ValueTask.CompletedTask;
    }
}
