using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Youtube;

internal sealed class YoutubeFieldRules(IStringLocalizer<YoutubeFieldRules> localizer) : FieldRules<YoutubeField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(YoutubeField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<YoutubeFieldSettings>();
        if (settings.Required && string.IsNullOrWhiteSpace(field.RawAddress))
        {
            yield return Missing(nameof(field.RawAddress), definition);
        }

        if (!string.IsNullOrWhiteSpace(field.RawAddress) && YoutubeAddress.Embed(field.RawAddress) is null)
        {
            yield return new(nameof(field.RawAddress), S["'{0}' is not the address of a YouTube video.", field.RawAddress]);
        }
    }
}
