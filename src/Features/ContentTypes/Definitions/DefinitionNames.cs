using System.Text;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Localization;

namespace Sapling.ContentTypes.Definitions;

/// <summary>
/// Technical names of types, parts and fields: they become names of members in stored items, of shapes and of templates, so they
/// are ASCII letters and digits, unique, and never the name of something an item has by itself.
/// </summary>
public sealed class DefinitionNames(IContentDefinitionManager definitions, IOptions<ContentOptions> options, IStringLocalizer<DefinitionNames> localizer)
{
    internal const int MaxLength = 255;

    private static readonly HashSet<string> _itemMembers = new(StringComparer.OrdinalIgnoreCase)
    {
        "Id", "ContentItemId", "ContentItemVersionId", "ContentType", "Published", "Latest", "ModifiedUtc", "PublishedUtc", "CreatedUtc",
        "Owner", "Author", "DisplayText", "Content", "ContentItem", "Data", "Elements",
    };

    private static readonly HashSet<string> _elementMembers = new(StringComparer.OrdinalIgnoreCase) { "Content", "ContentItem", "Data", "Elements" };

    /// <summary>What is wrong with the name of a new type; null: nothing.</summary>
    internal async Task<string?> ProblemOfTypeAsync(string name)
    {
        if (ProblemOfForm(name) is { } problem)
        {
            return problem;
        }

        // A type and the part of its own fields share a name, and both are members of items.
        if (_itemMembers.Contains(name) || IsKnownPart(name))
        {
            return localizer["The name '{0}' is used by the system. Choose another.", name];
        }

        return await definitions.LoadTypeDefinitionAsync(name) is not null || await definitions.LoadPartDefinitionAsync(name) is not null
            ? localizer["The name '{0}' is taken. Choose another.", name].Value
            : null;
    }

    internal async Task<string?> ProblemOfPartAsync(string name) => await ProblemOfTypeAsync(name);

    /// <summary>What is wrong with the name under which a reusable part is attached to a type.</summary>
    internal string? ProblemOfAttachment(string name, ContentTypeDefinition type) =>
        ProblemOfForm(name)
        ?? (_itemMembers.Contains(name) || IsKnownPart(name) ? localizer["The name '{0}' is used by the system. Choose another.", name].Value : null)
        ?? (type.Parts.Any(part => Same(part.Name, name)) || Same(type.Name, name) ? localizer["The name '{0}' is taken. Choose another.", name].Value : null);

    internal async Task<string?> ProblemOfFieldAsync(string name, string partName)
    {
        if (ProblemOfForm(name) is { } problem)
        {
            return problem;
        }

        if (_elementMembers.Contains(name) || MembersOf(partName).Contains(name))
        {
            return localizer["The name '{0}' is used by the system. Choose another.", name];
        }

        return await definitions.LoadPartDefinitionAsync(partName) is { } part && part.Fields.Any(field => Same(field.Name, name))
            ? localizer["The name '{0}' is taken. Choose another.", name].Value
            : null;
    }

    internal Task<string> FreeTypeNameAsync(string? displayName) => FreeAsync(displayName, "Type", ProblemOfTypeAsync);

    internal Task<string> FreeFieldNameAsync(string partName, string? displayName) => FreeAsync(displayName, "Field", name => ProblemOfFieldAsync(name, partName));

    /// <summary><c>Thông báo mới</c> as <c>ThongBaoMoi</c>.</summary>
    internal static string Pascal(string? text)
    {
        var name = new StringBuilder();
        var starts = true;

        foreach (var character in (text ?? string.Empty).Transliterate())
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                starts = true;
                continue;
            }

            if (name.Length == 0 && char.IsAsciiDigit(character))
            {
                continue;
            }

            name.Append(starts ? char.ToUpperInvariant(character) : character);
            starts = false;

            if (name.Length == 60)
            {
                break;
            }
        }

        return name.ToString();
    }

    private static async Task<string> FreeAsync(string? displayName, string fallback, Func<string, Task<string?>> problem)
    {
        var stem = Pascal(displayName) is { Length: > 0 } name ? name : fallback;
        var free = stem;

        for (var number = 2; await problem(free) is not null; number++)
        {
            free = stem + number;
        }

        return free;
    }

    private string? ProblemOfForm(string name) => name switch
    {
        "" => localizer["A technical name is required."].Value,
        _ when name.Length > MaxLength => localizer["A technical name has at most {0} letters.", MaxLength].Value,
        _ when !char.IsAsciiLetter(name[0]) || !name.All(char.IsAsciiLetterOrDigit) =>
            localizer["A technical name begins with a letter from A to Z and has only such letters and digits, without marks and spaces: '{0}' does not.", name].Value,
        _ => null,
    };

    /// <summary>Whether a feature brings the part.</summary>
    internal bool IsKnownPart(string name) => options.Value.ContentPartOptionsLookup.Keys.Any(part => Same(part, name)) || Same(name, nameof(ContentPart));

    private HashSet<string> MembersOf(string partName) => options.Value.ContentPartOptionsLookup.TryGetValue(partName, out var part)
        ? part.Type.GetProperties().Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase)
        : [];

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
