using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Dates;

internal sealed class DateFieldRules(IStringLocalizer<DateFieldRules> localizer) : FieldRules<DateField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(DateField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<DateFieldSettings>();
        if (settings.Required && field.Value is null)
        {
            yield return Missing(nameof(field.Value), definition);
        }
    }
}
