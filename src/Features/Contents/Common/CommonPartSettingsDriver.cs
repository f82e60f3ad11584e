using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.Models;
using Sapling.Content.Designing;

namespace Sapling.Contents.Common;

/// <summary>Settings of the editors of date and owner.</summary>
internal sealed class CommonPartSettingsDriver(SettingTexts texts, IStringLocalizer<CommonPartSettingsDriver> localizer) : PartSettingsDriver<CommonPart, CommonPartSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<CommonPartSettings> form, ContentTypePartDefinition part)
    {
        form
            .Check(S["Editors may change when it was made"], settings => settings.DisplayDateEditor, (settings, value) => settings.DisplayDateEditor = value)
            .Check(S["Editors may change whose it is"], settings => settings.DisplayOwnerEditor, (settings, value) => settings.DisplayOwnerEditor = value);
        return ValueTask.CompletedTask;
    }
}
