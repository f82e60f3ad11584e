using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;
using Sapling.Content.Designing;

namespace Sapling.Contents.Html;

/// <summary>What the body asks of its pictures.</summary>
internal sealed class PictureDescriptionSettingsDriver(SettingTexts texts, IStringLocalizer<PictureDescriptionSettingsDriver> localizer) : PartSettingsDriver<HtmlBodyPart, PictureDescriptionSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override string Location => "Content:15";

    protected override ValueTask DeclareAsync(SettingsForm<PictureDescriptionSettings> form, ContentTypePartDefinition part)
    {
        form.Title = S["Before it is published"];
        form.Check(S["Every picture in the text needs a description"], settings => settings.RequiredToPublish, (settings, value) => settings.RequiredToPublish = value, S["It is read out to people who cannot see the picture. Drafts may do without."]);
        return ValueTask.CompletedTask;
    }
}
