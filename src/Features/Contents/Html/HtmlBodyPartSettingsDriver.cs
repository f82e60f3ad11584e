using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using Sapling.Content.Designing;

namespace Sapling.Contents.Html;

/// <summary>Settings of the body.</summary>
internal sealed class HtmlBodyPartSettingsDriver(SettingTexts texts, IStringLocalizer<HtmlBodyPartSettingsDriver> localizer) : PartSettingsDriver<HtmlBodyPart, HtmlBodyPartSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<HtmlBodyPartSettings> form, ContentTypePartDefinition part)
    {
        form
            .Check(S["Remove what could do harm"], settings => settings.SanitizeHtml, (settings, value) => settings.SanitizeHtml = value, S["Scripts and the like go when it is saved and again when it is shown."])
            .Check(S["Run Liquid in the text"], settings => settings.RenderLiquid, (settings, value) => settings.RenderLiquid = value, S["Only for people who may write templates."]);
        return ValueTask.CompletedTask;
    }
}
