using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Youtube;

internal sealed class YoutubeFieldRules(IStringLocalizer<YoutubeFieldRules> localizer) : FieldRules<YoutubeField>
{
    public override IEnumerable<FieldProblem> Check(YoutubeField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<YoutubeFieldSettings>();
        if (settings.Required && string.IsNullOrWhiteSpace(field.RawAddress))
        {
            yield return new(nameof(field.RawAddress), localizer["A value is required for {0}.", definition.DisplayName()]);
        }


        if (!string.IsNullOrWhiteSpace(field.RawAddress) && YoutubeAddress.Embed(field.RawAddress) is null)
        {
            yield return new(nameof(field.RawAddress), localizer["'{0}' is not the address of a YouTube video.", field.RawAddress]);
        }
    }
}
