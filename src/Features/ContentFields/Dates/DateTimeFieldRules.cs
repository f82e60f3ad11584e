using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Dates;

internal sealed class DateTimeFieldRules(IStringLocalizer<DateTimeFieldRules> localizer) : FieldRules<DateTimeField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(DateTimeField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<DateTimeFieldSettings>();
        if (settings.Required && field.Value is null)
        {
            yield return Missing(nameof(OrchardCore.ContentFields.ViewModels.EditDateTimeFieldViewModel.LocalDateTime), definition);
        }
    }
}
