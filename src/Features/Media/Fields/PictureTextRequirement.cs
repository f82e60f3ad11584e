using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Settings;
using Sapling.Content.Publishing;
using Sapling.Media.Types;

namespace Sapling.Media.Fields;

/// <summary>Keeps items with photos that say nothing to those who cannot see them from being published.</summary>
internal sealed class PictureTextRequirement(ISiteService sites, IStringLocalizer<PictureTextRequirement> S) : IPublishRequirement
{
    public async ValueTask<IReadOnlyList<PublishProblem>> CheckAsync(ContentItem item, ContentTypeDefinition type)
    {
        var problems = new List<PublishProblem>();

        foreach (var part in type.Parts)
        {
            foreach (var definition in part.PartDefinition.Fields.Where(field => field.FieldDefinition.Name == nameof(MediaField)))
            {
                if (item.Get<ContentPart>(part.Name)?.Get<MediaField>(definition.Name) is { Paths.Length: > 0 } field)
                {
                    problems.AddRange(Check(field, definition, await AskedAsync(definition), $"{part.Name}.{definition.Name}"));
                }
            }
        }

        return problems;
    }

    /// <summary>What is asked of the photos of a field; nothing where it takes no texts, or the site does without.</summary>
    internal async ValueTask<PictureTextFieldSettings> AskedAsync(ContentPartFieldDefinition definition)
        => definition.GetSettings<MediaFieldSettings>().AllowMediaText && (await sites.GetSettingsAsync<PictureTextSettings>()).RequiredToPublish
            ? definition.GetSettings<PictureTextFieldSettings>()
            : new() { CaptionRequired = false };

    private IEnumerable<PublishProblem> Check(MediaField field, ContentPartFieldDefinition definition, PictureTextFieldSettings asked, string prefix)
    {
        var alternatives = AltTexts.Get(field);

        for (var i = 0; i < field.Paths.Length; i++)
        {
            if (!FileTypes.IsRaster(field.Paths[i]))
            {
                continue;
            }

            if (asked.CaptionRequired && string.IsNullOrWhiteSpace(field.MediaTexts?.ElementAtOrDefault(i)))
            {
                yield return new($"{prefix}.Rows[{i}].Text", S["{0}: photo {1} has no caption. Write what it shows.", definition.DisplayName(), i + 1]);
            }

            if (asked.AltTextRequired && string.IsNullOrWhiteSpace(alternatives.ElementAtOrDefault(i)))
            {
                yield return new($"{prefix}.Rows[{i}].Alt", S["{0}: photo {1} has no alternative text. Write what is seen on it.", definition.DisplayName(), i + 1]);
            }
        }
    }
}
