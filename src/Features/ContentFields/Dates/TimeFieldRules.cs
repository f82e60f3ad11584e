using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Dates;

internal sealed class TimeFieldRules(IStringLocalizer<TimeFieldRules> localizer) : FieldRules<TimeField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(TimeField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<TimeFieldSettings>();
        if (settings.Required && field.Value is null)
        {
            yield return Missing(nameof(field.Value), definition);
        }
    }
}
