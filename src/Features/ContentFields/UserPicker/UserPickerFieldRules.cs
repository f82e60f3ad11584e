using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.UserPicker;

internal sealed class UserPickerFieldRules(IStringLocalizer<UserPickerFieldRules> localizer) : FieldRules<UserPickerField>
{
    public override IEnumerable<FieldProblem> Check(UserPickerField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<UserPickerFieldSettings>();
        var count = field.UserIds?.Length ?? 0;
        if (settings.Required && count == 0)
        {
            yield return new(nameof(field.UserIds), localizer["A value is required for {0}.", definition.DisplayName()]);
        }

        if (!settings.Multiple && count > 1)
        {
            yield return new(nameof(field.UserIds), localizer["Only one may be chosen for {0}.", definition.DisplayName()]);
        }
    }
}
