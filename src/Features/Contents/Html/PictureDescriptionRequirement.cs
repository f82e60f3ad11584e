using AngleSharp.Html.Parser;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;
using Sapling.Content.Definitions;
using Sapling.Content.Publishing;

namespace Sapling.Contents.Html;

/// <summary>Keeps items with pictures in their text that say nothing to those who cannot see them from being published.</summary>
internal sealed class PictureDescriptionRequirement(PartTitles titles, IStringLocalizer<PictureDescriptionRequirement> S) : IPublishRequirement
{
    public ValueTask<IReadOnlyList<PublishProblem>> CheckAsync(ContentItem item, ContentTypeDefinition type)
    {
        var problems = new List<PublishProblem>();

        foreach (var part in type.Parts.Where(part => part.PartDefinition.Name == nameof(HtmlBodyPart) && part.GetSettings<PictureDescriptionSettings>().RequiredToPublish))
        {
            var lacking = Undescribed(item.Get<HtmlBodyPart>(part.Name)?.Html);

            if (lacking.Count > 0)
            {
                problems.Add(new($"{part.Name}.{nameof(HtmlBodyPart.Html)}", lacking.Count == 1
                    ? S["{0}: picture {1} in the text has no description. Write below it what is seen on it.", titles.Of(part), lacking[0]]
                    : S["{0}: {1} pictures in the text have no description ({2}). Write below each what is seen on it.", titles.Of(part), lacking.Count, string.Join(", ", lacking)]));
            }
        }

        return ValueTask.FromResult<IReadOnlyList<PublishProblem>>(problems);
    }

    /// <summary>Numbers of the pictures, from 1, without an alternative text.</summary>
    internal static IReadOnlyList<int> Undescribed(string? html)
    {
        if (html is null || !html.Contains("<img", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        using var document = new HtmlParser().ParseDocument(html);
        return [.. document.Images.Select((image, index) => (image, number: index + 1))
            .Where(one => string.IsNullOrWhiteSpace(one.image.GetAttribute("alt")))
            .Select(one => one.number)];
    }
}
