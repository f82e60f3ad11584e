using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Link;

internal sealed class LinkFieldRules(IStringLocalizer<LinkFieldRules> localizer) : FieldRules<LinkField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(LinkField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<LinkFieldSettings>();
        if (settings.Required && string.IsNullOrWhiteSpace(field.Url))
        {
            yield return new(nameof(field.Url), S["The address is required for {0}.", definition.DisplayName()]);
        }

        if (!string.IsNullOrWhiteSpace(field.Url) && !LinkAddress.IsSafe(field.Url))
        {
            yield return new(nameof(field.Url), S["'{0}' is not an address that may be linked to.", field.Url]);
        }

        if (settings.LinkTextMode == LinkTextMode.Required && string.IsNullOrWhiteSpace(field.Text) && (settings.Required || !string.IsNullOrWhiteSpace(field.Url)))
        {
            yield return new(nameof(field.Text), S["The link text is required for {0}.", definition.DisplayName()]);
        }
    }
}
