using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.Settings;
using Sapling.Content.Designing;

namespace Sapling.Menu.Parts;

/// <summary>Settings of a menu entry of HTML.</summary>
internal sealed class HtmlMenuItemPartSettingsDriver(SettingTexts texts, IStringLocalizer<HtmlMenuItemPartSettingsDriver> localizer) : PartSettingsDriver<HtmlMenuItemPart, HtmlMenuItemPartSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<HtmlMenuItemPartSettings> form, ContentTypePartDefinition part)
    {
        form
            .Check(S["Remove what could do harm"], settings => settings.SanitizeHtml, (settings, value) => settings.SanitizeHtml = value, S["Scripts and the like go when it is saved and again when it is shown."]);
        return ValueTask.CompletedTask;
    }
}
