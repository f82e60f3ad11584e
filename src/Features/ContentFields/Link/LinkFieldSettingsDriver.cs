using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;

namespace Sapling.ContentFields.Link;

/// <summary>Settings of a link.</summary>
internal sealed class LinkFieldSettingsDriver(SettingTexts texts, IStringLocalizer<LinkFieldSettingsDriver> localizer) : FieldSettingsDriver<LinkField, LinkFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<LinkFieldSettings> form, ContentPartFieldDefinition field)
    {
        form.HintAndRequired()
            .Choice(S["Text of the link"],
            [
                (LinkTextMode.Optional, S["May be given"].Value),
                (LinkTextMode.Required, S["Must be given"].Value),
                (LinkTextMode.Static, S["Always the text below"].Value),
                (LinkTextMode.Url, S["The address itself"].Value),
            ], settings => settings.LinkTextMode, (settings, value) => settings.LinkTextMode = value)
            .Line(S["Hint for the text"], settings => settings.HintLinkText, (settings, text) => settings.HintLinkText = text)
            .Checked(SettingKind.Line, S["Address at first"], settings => settings.DefaultUrl, (settings, text) =>
            {
                settings.DefaultUrl = text;
                return text is null || LinkAddress.IsSafe(text) ? null : S["'{0}' is not an address that may be linked to.", text].Value;
            })
            .Line(S["Text at first"], settings => settings.DefaultText, (settings, text) => settings.DefaultText = text)
            .Choice(S["Opens in"], [new SettingOption(string.Empty, S["The same window"]), new SettingOption("_blank", S["A new window"])], settings => settings.DefaultTarget, (settings, text) => settings.DefaultTarget = text)
            .Line(S["Placeholder of the address"], settings => settings.UrlPlaceholder, (settings, text) => settings.UrlPlaceholder = text)
            .Line(S["Placeholder of the text"], settings => settings.TextPlaceholder, (settings, text) => settings.TextPlaceholder = text);
        return ValueTask.CompletedTask;
    }
}
