using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.ContentPicker;

internal sealed class ContentPickerFieldRules(IStringLocalizer<ContentPickerFieldRules> localizer) : FieldRules<ContentPickerField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(ContentPickerField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<ContentPickerFieldSettings>();
        return CheckCount(nameof(field.ContentItemIds), definition, field.ContentItemIds?.Length ?? 0, settings.Required, settings.Multiple);
    }
}
