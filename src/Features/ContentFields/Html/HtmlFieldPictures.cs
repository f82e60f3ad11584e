using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Publishing;

namespace Sapling.ContentFields.Html;

/// <summary>Keeps items with pictures in a formatted text that say nothing to those who cannot see them from being published.</summary>
internal sealed class HtmlFieldPictures(PictureDescriptions descriptions) : IPublishRequirement
{
    public ValueTask<IReadOnlyList<PublishProblem>> CheckAsync(ContentItem item, ContentTypeDefinition type)
        => ValueTask.FromResult<IReadOnlyList<PublishProblem>>([.. type.Parts
            .SelectMany(part => part.PartDefinition.Fields, (part, field) => (part, field))
            .Where(one => one.field.FieldDefinition.Name == nameof(HtmlField) && one.field.GetSettings<PictureDescriptionSettings>().RequiredToPublish)
            .Select(one => descriptions.Check(
                item.Get<ContentPart>(one.part.Name)?.Get<HtmlField>(one.field.Name)?.Html,
                $"{one.part.Name}.{one.field.Name}.{nameof(HtmlField.Html)}",
                one.field.DisplayName()))
            .OfType<PublishProblem>()]);
}
