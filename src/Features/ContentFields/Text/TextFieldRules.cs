using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Text;

internal sealed class TextFieldRules(IStringLocalizer<TextFieldRules> localizer) : FieldRules<TextField>
{
    public override IEnumerable<FieldProblem> Check(TextField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<TextFieldSettings>();
        if (settings.Required && settings.Type == FieldBehaviorType.Editable && string.IsNullOrWhiteSpace(field.Text))
        {
            yield return new(nameof(field.Text), localizer["A value is required for {0}.", definition.DisplayName()]);
        }
    }
}
