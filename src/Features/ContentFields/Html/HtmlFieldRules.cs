using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Html;

internal sealed partial class HtmlFieldRules(IStringLocalizer<HtmlFieldRules> localizer) : FieldRules<HtmlField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(HtmlField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<HtmlFieldSettings>();
        if (settings.Required && ShowsNothing(field.Html))
        {
            yield return Missing(nameof(field.Html), definition);
        }
    }

    /// <summary>An editor that was emptied sends an empty paragraph.</summary>
    private static bool ShowsNothing(string? html) =>
        string.IsNullOrWhiteSpace(html) || (!Media().IsMatch(html) && string.IsNullOrWhiteSpace(WebUtility.HtmlDecode(Tags().Replace(html, string.Empty))));

    [GeneratedRegex("<(?:img|video|audio|iframe|hr|svg|object|embed)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Media();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
