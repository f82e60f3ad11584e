using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;
using Sapling.Content.Designing;
using Sapling.Content.Publishing;

namespace Sapling.Contents.Html;

/// <summary>What the body asks of its pictures.</summary>
internal sealed class PictureDescriptionSettingsDriver(SettingTexts texts, PictureDescriptions descriptions) : PartSettingsDriver<HtmlBodyPart, PictureDescriptionSettings>(texts)
{
    protected override string Location => "Content:15";

    protected override ValueTask DeclareAsync(SettingsForm<PictureDescriptionSettings> form, ContentTypePartDefinition part)
    {
        descriptions.Declare(form);
        return ValueTask.CompletedTask;
    }
}
