using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.MultiText;

internal sealed class MultiTextFieldRules(IStringLocalizer<MultiTextFieldRules> localizer) : FieldRules<MultiTextField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(MultiTextField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<MultiTextFieldSettings>();
        if (settings.Required && field.Values is not { Length: > 0 })
        {
            yield return Missing(nameof(field.Values), definition);
        }

        var known = settings.Options.Select(o => o.Value).ToHashSet();
        if (field.Values?.FirstOrDefault(v => !known.Contains(v)) is { } unknown)
        {
            yield return new(nameof(field.Values), S["'{0}' is not one of the values of {1}.", unknown, definition.DisplayName()]);
        }
    }
}
