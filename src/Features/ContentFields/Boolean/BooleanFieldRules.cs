using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Boolean;

internal sealed class BooleanFieldRules(IStringLocalizer<BooleanFieldRules> localizer) : FieldRules<BooleanField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(BooleanField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<BooleanFieldSettings>();
        if (settings.Required && !field.Value)
        {
            yield return new(nameof(field.Value), S["{0} must be ticked.", definition.DisplayName()]);
        }
    }
}
