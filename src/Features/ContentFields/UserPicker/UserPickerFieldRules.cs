using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.UserPicker;

internal sealed class UserPickerFieldRules(IStringLocalizer<UserPickerFieldRules> localizer) : FieldRules<UserPickerField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(UserPickerField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<UserPickerFieldSettings>();
        return CheckCount(nameof(field.UserIds), definition, field.UserIds?.Length ?? 0, settings.Required, settings.Multiple);
    }
}
