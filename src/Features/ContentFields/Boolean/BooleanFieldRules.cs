using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Boolean;

internal sealed class BooleanFieldRules(IStringLocalizer<BooleanFieldRules> localizer) : FieldRules<BooleanField>
{
    public override IEnumerable<FieldProblem> Check(BooleanField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<BooleanFieldSettings>();
        if (settings.Required && !field.Value)
        {
            yield return new(nameof(field.Value), localizer["{0} must be ticked.", definition.DisplayName()]);
        }
    }
}
