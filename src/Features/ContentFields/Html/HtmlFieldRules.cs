using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Html;

internal sealed class HtmlFieldRules(IStringLocalizer<HtmlFieldRules> localizer) : FieldRules<HtmlField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(HtmlField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<HtmlFieldSettings>();
        if (settings.Required && string.IsNullOrWhiteSpace(field.Html))
        {
            yield return Missing(nameof(field.Html), definition);
        }
    }
}
