using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using Sapling.Content.Fields;

namespace Sapling.Taxonomies.Fields;

internal sealed class TaxonomyFieldRules(IStringLocalizer<TaxonomyFieldRules> localizer) : FieldRules<TaxonomyField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(TaxonomyField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<TaxonomyFieldSettings>();
        return CheckCount(nameof(field.TermContentItemIds), definition, field.TermContentItemIds?.Length ?? 0, settings.Required, multiple: !settings.Unique);
    }
}
