using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Dates;

internal sealed class TimeFieldRules(IStringLocalizer<TimeFieldRules> localizer) : FieldRules<TimeField>
{
    public override IEnumerable<FieldProblem> Check(TimeField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<TimeFieldSettings>();
        if (settings.Required && field.Value is null)
        {
            yield return new(nameof(field.Value), localizer["A value is required for {0}.", definition.DisplayName()]);
        }
    }
}
