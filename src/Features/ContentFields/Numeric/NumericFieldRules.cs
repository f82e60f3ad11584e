using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Numeric;

internal sealed class NumericFieldRules(IStringLocalizer<NumericFieldRules> localizer) : FieldRules<NumericField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(NumericField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<NumericFieldSettings>();
        if (settings.Required && field.Value is null)
        {
            yield return Missing(nameof(field.Value), definition);
        }

        if (field.Value is not { } value)
        {
            yield break;
        }

        if (settings.Minimum is { } minimum && value < minimum)
        {
            yield return new(nameof(field.Value), S["{0} must be at least {1}.", definition.DisplayName(), minimum]);
        }

        if (settings.Maximum is { } maximum && value > maximum)
        {
            yield return new(nameof(field.Value), S["{0} must be at most {1}.", definition.DisplayName(), maximum]);
        }

        if (decimal.Round(value, Math.Clamp(settings.Scale, 0, 28)) != value)
        {
            yield return settings.Scale == 0
                ? new(nameof(field.Value), S["{0} must be a whole number.", definition.DisplayName()])
                : new(nameof(field.Value), S["{0} may have at most {1} decimal places.", definition.DisplayName(), settings.Scale]);
        }
    }
}
