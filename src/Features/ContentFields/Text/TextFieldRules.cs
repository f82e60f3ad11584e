using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Text;

internal sealed class TextFieldRules(IStringLocalizer<TextFieldRules> localizer) : FieldRules<TextField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(TextField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<TextFieldSettings>();
        if (settings.Required && settings.Type == FieldBehaviorType.Editable && string.IsNullOrWhiteSpace(field.Text))
        {
            yield return Missing(nameof(field.Text), definition);
        }
    }
}
