using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;

namespace Sapling.Taxonomies.Fields;

/// <summary>The rules of a taxonomy field's value, for forms and for content that comes any other way.</summary>
internal sealed class TaxonomyFieldRules(IStringLocalizer<TaxonomyFieldRules> localizer) : ContentFieldHandler<TaxonomyField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, TaxonomyField field)
    {
        foreach (var problem in Check(field, context.ContentPartFieldDefinition))
        {
            context.Fail(problem, nameof(field.TermContentItemIds));
        }

        return Task.CompletedTask;
    }

    public IEnumerable<string> Check(TaxonomyField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<TaxonomyFieldSettings>();
        var count = field.TermContentItemIds?.Length ?? 0;
        if (settings.Required && count == 0)
        {
            yield return localizer["Choose something for {0}.", definition.DisplayName()];
        }

        if (settings.Unique && count > 1)
        {
            yield return localizer["Only one may be chosen for {0}.", definition.DisplayName()];
        }
    }
}
