using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Link;

internal sealed class LinkFieldRules(IStringLocalizer<LinkFieldRules> localizer) : FieldRules<LinkField>
{
    public override IEnumerable<FieldProblem> Check(LinkField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<LinkFieldSettings>();
        if (settings.Required && string.IsNullOrWhiteSpace(field.Url))
        {
            yield return new(nameof(field.Url), localizer["The address is required for {0}.", definition.DisplayName()]);
        }

        if (!string.IsNullOrWhiteSpace(field.Url) && !LinkAddress.IsSafe(field.Url))
        {
            yield return new(nameof(field.Url), localizer["'{0}' is not an address that may be linked to.", field.Url]);
        }

        if (settings.LinkTextMode == LinkTextMode.Required && string.IsNullOrWhiteSpace(field.Text) && (settings.Required || !string.IsNullOrWhiteSpace(field.Url)))
        {
            yield return new(nameof(field.Text), localizer["The link text is required for {0}.", definition.DisplayName()]);
        }
    }
}
