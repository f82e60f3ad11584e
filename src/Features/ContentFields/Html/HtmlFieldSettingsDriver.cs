using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;

namespace Sapling.ContentFields.Html;

/// <summary>Settings of a field of formatted text.</summary>
internal sealed class HtmlFieldSettingsDriver(SettingTexts texts, IStringLocalizer<HtmlFieldSettingsDriver> localizer) : FieldSettingsDriver<HtmlField, HtmlFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<HtmlFieldSettings> form, ContentPartFieldDefinition field)
    {
        form.HintAndRequired()
            .Check(S["Remove what could do harm"], settings => settings.SanitizeHtml, (settings, value) => settings.SanitizeHtml = value, S["Scripts and the like go when it is saved and again when it is shown."])
            .Check(S["Run Liquid in the text"], settings => settings.RenderLiquid, (settings, value) => settings.RenderLiquid = value, S["Only for people who may write templates."]);
        return ValueTask.CompletedTask;
    }
}
