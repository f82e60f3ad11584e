using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;
using Sapling.Content.Publishing;

namespace Sapling.ContentFields.Html;

/// <summary>What a formatted text asks of its pictures.</summary>
internal sealed class HtmlFieldPicturesSettingsDriver(SettingTexts texts, PictureDescriptions descriptions) : FieldSettingsDriver<HtmlField, PictureDescriptionSettings>(texts)
{
    protected override string Location => "Content:15";

    protected override ValueTask DeclareAsync(SettingsForm<PictureDescriptionSettings> form, ContentPartFieldDefinition field)
    {
        descriptions.Declare(form);
        return ValueTask.CompletedTask;
    }
}
