using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;
using Sapling.Tenancy.Localization;

namespace Sapling.Roles;

/// <summary>Permissions in the reader's language. Those of one content type, role or index are translated by their pattern.</summary>
internal sealed class PermissionTexts(DeclaredTexts texts, IStringLocalizer<PermissionTexts> localizer)
{
    private static readonly (Regex Pattern, string Text)[] s_patterns =
    [
        Of("Publish or unpublish {0} for others"), Of("Publish or unpublish {0}"),
        Of("Edit the owner of a {0} content item"), Of("List {0} content items"),
        Of("Edit {0} for others"), Of("Delete {0} for others"),
        Of("View own {0}"), Of("View {0} by others"), Of("Preview own {0}"), Of("Preview {0} by others"), Of("Clone own {0}"), Of("Clone {0} by others"),
        Of("List users in {0} role"), Of("Edit users in {0} role"), Of("Delete users in {0} role"), Of("Assign {0} role to users"),
        Of("Query the index {0}"), Of("Edit {0}"), Of("Delete {0}"),
    ];

    private static readonly Regex s_contentType = new("^(.+) Content Type - .+$", RegexOptions.CultureInvariant);

    private readonly IStringLocalizer S = localizer;

    public string Of(Permission permission)
    {
        var text = permission.Description ?? permission.Name;
        if (texts.Find(DeclaredText.Permission, text) is { } known)
        {
            return known;
        }

        foreach (var (pattern, template) in s_patterns)
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                return texts.Find(DeclaredText.Permission, template, Name(match)) ?? text;
            }
        }

        return text;
    }

    public string Group(string name)
        => s_contentType.Match(name) is { Success: true } match ? S["Content type {0}", Name(match)] : texts.Of(DeclaredText.Feature, name);

    // A content type of a feature has a name to translate too.
    private string Name(Match match) => texts.Of(DeclaredText.Definition, match.Groups[1].Value);

    private static (Regex Pattern, string Text) Of(string template)
        => (new Regex("^" + Regex.Escape(template).Replace(@"\{0}", "(.+)", StringComparison.Ordinal) + "$", RegexOptions.CultureInvariant), template);
}
