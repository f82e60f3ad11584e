using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;
using Sapling.Content.Definitions;
using Sapling.Content.Publishing;

namespace Sapling.Contents.Html;

/// <summary>Keeps items with pictures in their body that say nothing to those who cannot see them from being published.</summary>
internal sealed class PictureDescriptionRequirement(PictureDescriptions descriptions, PartTitles titles) : IPublishRequirement
{
    public ValueTask<IReadOnlyList<PublishProblem>> CheckAsync(ContentItem item, ContentTypeDefinition type)
        => ValueTask.FromResult<IReadOnlyList<PublishProblem>>([.. type.Parts
            .Where(part => part.PartDefinition.Name == nameof(HtmlBodyPart) && part.GetSettings<PictureDescriptionSettings>().RequiredToPublish)
            .Select(part => descriptions.Check(item.Get<HtmlBodyPart>(part.Name)?.Html, $"{part.Name}.{nameof(HtmlBodyPart.Html)}", titles.Of(part)))
            .OfType<PublishProblem>()]);
}
