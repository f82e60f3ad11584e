using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.ContentPicker;

internal sealed class ContentPickerFieldRules(IStringLocalizer<ContentPickerFieldRules> localizer) : FieldRules<ContentPickerField>
{
    public override IEnumerable<FieldProblem> Check(ContentPickerField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<ContentPickerFieldSettings>();
        var count = field.ContentItemIds?.Length ?? 0;
        if (settings.Required && count == 0)
        {
            yield return new(nameof(field.ContentItemIds), localizer["A value is required for {0}.", definition.DisplayName()]);
        }

        if (!settings.Multiple && count > 1)
        {
            yield return new(nameof(field.ContentItemIds), localizer["Only one may be chosen for {0}.", definition.DisplayName()]);
        }
    }
}
