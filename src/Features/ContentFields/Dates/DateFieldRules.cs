using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Dates;

internal sealed class DateFieldRules(IStringLocalizer<DateFieldRules> localizer) : FieldRules<DateField>
{
    public override IEnumerable<FieldProblem> Check(DateField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<DateFieldSettings>();
        if (settings.Required && field.Value is null)
        {
            yield return new(nameof(field.Value), localizer["A value is required for {0}.", definition.DisplayName()]);
        }
    }
}
