using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Html;

internal sealed class HtmlFieldRules(IStringLocalizer<HtmlFieldRules> localizer) : FieldRules<HtmlField>
{
    public override IEnumerable<FieldProblem> Check(HtmlField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<HtmlFieldSettings>();
        if (settings.Required && string.IsNullOrWhiteSpace(field.Html))
        {
            yield return new(nameof(field.Html), localizer["A value is required for {0}.", definition.DisplayName()]);
        }
    }
}
