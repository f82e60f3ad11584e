using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.MultiText;

internal sealed class MultiTextFieldRules(IStringLocalizer<MultiTextFieldRules> localizer) : FieldRules<MultiTextField>
{
    public override IEnumerable<FieldProblem> Check(MultiTextField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<MultiTextFieldSettings>();
        if (settings.Required && field.Values is not { Length: > 0 })
        {
            yield return new(nameof(field.Values), localizer["A value is required for {0}.", definition.DisplayName()]);
        }


        var known = settings.Options.Select(o => o.Value).ToHashSet();
        if (field.Values?.FirstOrDefault(v => !known.Contains(v)) is { } unknown)
        {
            yield return new(nameof(field.Values), localizer["'{0}' is not one of the values of {1}.", unknown, definition.DisplayName()]);
        }
    }
}
