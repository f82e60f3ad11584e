using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Dates;

internal sealed class DateTimeFieldRules(IStringLocalizer<DateTimeFieldRules> localizer) : FieldRules<DateTimeField>
{
    public override IEnumerable<FieldProblem> Check(DateTimeField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<DateTimeFieldSettings>();
        if (settings.Required && field.Value is null)
        {
            yield return new(nameof(OrchardCore.ContentFields.ViewModels.EditDateTimeFieldViewModel.LocalDateTime), localizer["A value is required for {0}.", definition.DisplayName()]);
        }
    }
}
